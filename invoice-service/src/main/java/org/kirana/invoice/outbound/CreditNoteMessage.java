package org.kirana.invoice.outbound;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.Sale;

/** The one message that carries what takes a bill, or a part of it, back. */
public record CreditNoteMessage(CreditNoteId creditNoteId, CreditNote note, Language language) {

  private static final String PREFIX = "credit-note:";

  /** How many of the lines are named; a caption has an end. */
  private static final int TOLD = 5;

  private static final Duration WORTH_SAYING = Duration.ofHours(24);

  /** The credit note that a message carried; empty for messages of other kinds and speakers. */
  public static Optional<CreditNoteId> creditNoteOf(String messageId) {
    return messageId.startsWith(PREFIX)
        ? Optional.of(new CreditNoteId(UUID.fromString(messageId.substring(PREFIX.length()))))
        : Optional.empty();
  }

  public SendMessage command() {
    Sale sale = note.bill().sale();
    return new SendMessage(
        PREFIX + creditNoteId,
        sale.contactId(),
        "shopper",
        sale.orderId(),
        "reply",
        note.issuedAt().plus(WORTH_SAYING),
        document(),
        template());
  }

  private SendMessage.Content document() {
    String url = "{document-link:" + creditNoteId + "}";
    SendMessage.Link link = new SendMessage.Link(url, note.fileName());
    return new SendMessage.Content("document", caption(), List.of(), link);
  }

  private SendMessage.Template template() {
    String number = note.number().value();
    return note.leavesNothing()
        ? template("credit_note_ready", store(), number)
        : template("bill_reduced", store(), number, Rupees.withSign(note.after().payablePaise()));
  }

  private SendMessage.Template template(String name, String... parameters) {
    return new SendMessage.Template(name, language.code(), List.of(parameters), List.of());
  }

  private String caption() {
    return new Words(language)
        .say(
            note.leavesNothing() ? "reversal" : "reduction",
            Map.of(
                "store", store(),
                "invoice", note.bill().number().value(),
                "items", items(),
                "credited", Rupees.withSign(note.creditedPaise()),
                "total", Rupees.withSign(note.after().payablePaise())));
  }

  private String items() {
    List<String> names = note.lines().stream().map(line -> line.sold().name()).toList();
    String told =
        Words.withoutTokens(String.join(", ", names.subList(0, Math.min(TOLD, names.size()))));
    return names.size() <= TOLD
        ? told
        : new Words(language)
            .say("items-more", Map.of("items", told, "count", names.size() - TOLD));
  }

  private String store() {
    return Words.withoutTokens(note.bill().sale().seller().name());
  }
}
