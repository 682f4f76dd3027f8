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

/** The one message that carries what takes a bill back. */
public record CreditNoteMessage(CreditNoteId creditNoteId, CreditNote note, Language language) {

  private static final String PREFIX = "credit-note:";
  private static final Duration WORTH_SAYING = Duration.ofHours(24);

  /** The credit note that a message carried; empty for messages of other kinds and speakers. */
  public static Optional<CreditNoteId> creditNoteOf(String messageId) {
    return messageId.startsWith(PREFIX)
        ? Optional.of(new CreditNoteId(UUID.fromString(messageId.substring(PREFIX.length()))))
        : Optional.empty();
  }

  public SendMessage command() {
    Sale sale = note.reversed().sale();
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
    List<String> parameters = List.of(store(), note.number().value());
    return new SendMessage.Template("credit_note_ready", language.code(), parameters, List.of());
  }

  private String caption() {
    return new Words(language)
        .say(
            "reversal",
            Map.of(
                "store", store(),
                "invoice", note.reversed().number().value(),
                "total", Rupees.withSign(note.reversed().payablePaise())));
  }

  private String store() {
    return Words.withoutTokens(note.reversed().sale().seller().name());
  }
}
