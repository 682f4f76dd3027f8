package org.kirana.invoice.outbound;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.IndianTime;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.SoldLine;
import org.kirana.invoice.domain.Standing;

/**
 * What of a bill still stands, as an ordinary message, for a shopper whom the document did not
 * reach.
 */
public record BillText(InvoiceId invoiceId, Standing standing, Language language) {

  /** WhatsApp takes 4096 letters in a text. */
  static final int LONGEST = 4_096;

  private static final Duration WORTH_SAYING = Duration.ofHours(24);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ENGLISH).withZone(IndianTime.ZONE);

  /**
   * @param failedAt when it became known that the document will not come
   */
  public SendMessage command(Instant failedAt) {
    return new SendMessage(
        "invoice-text:" + invoiceId,
        bill().sale().contactId(),
        "shopper",
        bill().sale().orderId(),
        "reply",
        failedAt.plus(WORTH_SAYING),
        new SendMessage.Content("text", body(), List.of(), null),
        template());
  }

  private Bill bill() {
    return standing.bill();
  }

  private SendMessage.Template template() {
    List<String> parameters =
        List.of(store(), bill().number().value(), Rupees.withSign(standing.payablePaise()));
    return new SendMessage.Template("invoice_as_text", language.code(), parameters, List.of());
  }

  private String body() {
    String head =
        say(
            "text-head",
            Map.of("store", store(), "number", bill().number().value(), "date", date()));
    String foot = say("text-foot", Map.of("total", Rupees.withSign(standing.payablePaise())));
    List<String> lines = standing.lines().stream().map(line -> line(line.sold())).toList();
    StringBuilder body = new StringBuilder(head);
    int told = 0;
    while (told < lines.size() && fits(body, lines, told, foot)) {
      body.append('\n').append(lines.get(told++));
    }
    if (told < lines.size()) {
      body.append('\n').append(more(lines.size() - told));
    }
    return body.append('\n').append(foot).toString();
  }

  /** Whether the next line fits, together with what would have to be said of the rest. */
  private boolean fits(StringBuilder body, List<String> lines, int next, String foot) {
    int rest = next + 1 < lines.size() ? more(lines.size()).length() + 1 : 0;
    return body.length() + lines.get(next).length() + rest + foot.length() + 2 <= LONGEST;
  }

  private String line(SoldLine line) {
    String pack = line.pack() == null ? "" : ", " + line.pack();
    return line.quantity()
        + " × "
        + Words.withoutTokens(line.name() + pack)
        + "  "
        + Rupees.withSign(line.amountPaise());
  }

  private String more(int count) {
    return say("text-more", Map.of("count", count));
  }

  private String store() {
    return Words.withoutTokens(bill().sale().seller().name());
  }

  private String date() {
    return DATE.format(bill().sale().soldAt());
  }

  private String say(String key, Map<String, Object> parts) {
    return new Words(language).say(key, parts);
  }
}
