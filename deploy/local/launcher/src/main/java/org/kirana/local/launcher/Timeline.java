package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code ./kirana timeline ORDER [--json]}: what is known of one order, and a page of it. */
record Timeline(Path directory, Narrator narrator) {

  private static final String USAGE =
      "timeline ORDER [--json]: an id, its first six digits or more, or a bill's number";

  int run(List<String> arguments) {
    List<String> names = arguments.stream().filter(each -> !each.startsWith("--")).toList();
    if (names.size() != 1) {
      narrator.say(USAGE);
      return 2;
    }
    AskTimeline services = new AskTimeline(Operators.in(directory));
    List<String> orders = services.called(names.getFirst());
    if (orders.size() != 1) {
      narrator.say(orders.isEmpty() ? "No order is called so." : "That may be any of these:");
      orders.forEach(order -> narrator.say("  %s", order));
      return 1;
    }
    return tell(services.of(orders.getFirst()), arguments.contains("--json"));
  }

  private int tell(JoinedTimeline timeline, boolean json) {
    Path page = directory.resolve("timeline-" + timeline.order() + ".html");
    write(page, new TimelinePage(timeline).html());
    if (json) {
      narrator.say("%s", timeline.json());
    } else {
      tellLines(timeline);
      narrator.say("%nAs a page: %s", page);
    }
    return 0;
  }

  private static void write(Path page, String html) {
    try {
      Files.writeString(page, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tellLines(JoinedTimeline timeline) {
    narrator.say("Order %s", timeline.order());
    List<Moment> moments = timeline.moments();
    for (Moment moment : moments) {
      narrator.say(
          "%-24s %12s  %-25s %s%s  %s",
          moment.at(),
          TimelinePage.after(Duration.between(moments.getFirst().at(), moment.at())),
          moment.who(),
          moment.event() ? "→ " : "",
          moment.what(),
          moment.told());
    }
    timeline.gaps().forEach(gap -> narrator.say("%s", gap));
  }
}
