package org.kirana.invoice.outbound;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Rupees;
import org.kirana.invoice.domain.StoreLocation;

/**
 * The one message that carries the bill. Each message costs money, so its caption also tells which
 * store, how far, where and how much.
 */
public record InvoiceMessage(
    InvoiceId invoiceId, Bill bill, StoreLocation location, Language language) {

  private static final String PREFIX = "invoice:";
  private static final Duration WORTH_SAYING = Duration.ofHours(24);
  private static final int KILOMETRE = 1_000;

  /** The id that comes back with what became of the message. */
  public static String messageId(InvoiceId invoiceId) {
    return PREFIX + invoiceId;
  }

  /** The invoice that a message carried; empty for messages of other kinds and speakers. */
  public static Optional<InvoiceId> invoiceOf(String messageId) {
    if (!messageId.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return Optional.of(new InvoiceId(UUID.fromString(messageId.substring(PREFIX.length()))));
  }

  public SendMessage command() {
    return new SendMessage(
        messageId(invoiceId),
        bill.sale().contactId(),
        "shopper",
        bill.sale().orderId(),
        "reply",
        bill.sale().soldAt().plus(WORTH_SAYING),
        document(),
        template());
  }

  private SendMessage.Content document() {
    String url = "{document-link:" + invoiceId + "}";
    SendMessage.Link link = new SendMessage.Link(url, bill.fileName());
    return new SendMessage.Content("document", caption(), List.of(), link);
  }

  private SendMessage.Template template() {
    List<String> parameters = List.of(store(), bill.number().value());
    return new SendMessage.Template("invoice_ready", language.code(), parameters, List.of());
  }

  private String caption() {
    return new Words(language)
        .say(
            "caption",
            Map.of(
                "store", store(),
                "distance", distance(),
                "total", Rupees.withSign(bill.payablePaise()),
                "map", location.mapLink()));
  }

  private String store() {
    return Words.withoutTokens(bill.sale().seller().name());
  }

  private String distance() {
    int metres = location.distanceMetres();
    if (metres < KILOMETRE) {
      return new Words(language).say("metres", Map.of("distance", Integer.toString(metres)));
    }
    String kilometres =
        BigDecimal.valueOf(metres, 3).setScale(1, RoundingMode.HALF_UP).toPlainString();
    return new Words(language).say("kilometres", Map.of("distance", kilometres));
  }
}
