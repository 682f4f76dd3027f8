package org.kirana.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** One order's timeline as a page that a support person reads; it needs no network. */
record TimelinePage(JoinedTimeline timeline) {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d MMM HH:mm:ss.SSS", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Kolkata"));

  private static final String HEAD =
      """
      <!doctype html><html lang="en"><meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Order %1$s</title>
      <style>
      body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1c1c1c}
      table{border-collapse:collapse;width:100%%}
      th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #ddd}
      td.at{white-space:nowrap;font-variant-numeric:tabular-nums}
      .event td.what::before{content:"\\2192 "}
      dl{margin:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem;font-size:13px;color:#444}
      dl div{display:flex;gap:.3rem}dt::after{content:":"}dd{margin:0;overflow-wrap:anywhere}
      .gap{background:#fff3cd;padding:.5rem .8rem}
      </style>
      <h1>Order %1$s</h1>
      <p>All that the services know of it, in Indian time. An arrow marks an event on its topic; the other lines are
      what a service wrote down. Names, numbers, addresses and words are not here.</p>
      """;

  private static final String COLUMNS =
      """
      <table><thead><tr><th scope="col">When<th scope="col">After<th scope="col">Who<th scope="col">What\
      <th scope="col">Details</thead><tbody>
      """;

  String html() {
    StringBuilder html = new StringBuilder(HEAD.formatted(safe(timeline.order())));
    timeline.gaps().forEach(gap -> html.append("<p class=\"gap\">" + safe(gap) + "</p>\n"));
    html.append(COLUMNS);
    List<Moment> moments = timeline.moments();
    moments.forEach(moment -> html.append(row(moment, moments.getFirst().at())));
    return html.append("</tbody></table></html>\n").toString();
  }

  private static String row(Moment moment, Instant first) {
    StringBuilder details = new StringBuilder();
    new TreeMap<>(moment.details())
        .forEach(
            (name, value) ->
                details.append(
                    "<div><dt>%s</dt><dd>%s</dd></div>".formatted(safe(name), safe(value))));
    return """
        <tr class="%s"><td class="at">%s<td class="at">%s<td>%s<td class="what">%s<td><dl>%s</dl>
        """
        .formatted(
            moment.event() ? "event" : "entry",
            CLOCK.format(moment.at()),
            after(Duration.between(first, moment.at())),
            safe(moment.who()),
            safe(moment.what()),
            details);
  }

  static String after(Duration passed) {
    return String.format(Locale.ROOT, "+%.3f s", passed.toMillis() / 1000.0);
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
