package org.kirana.messaging.inbound;

import java.time.Instant;
import java.util.Optional;
import org.kirana.messaging.domain.CallbackData;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Wamid;

/** Understands one status; empty if it names no message or a status that is not our business. */
record ReadStatus(ReadPeople people, Instant now) {

  private static final int LONGEST_CATEGORY = 100;

  Optional<InboundStatus> of(Part status) {
    Optional<DeliveryStatus> word = status.text("status").flatMap(ReadStatus::word);
    Optional<Wamid> wamid =
        status.text("id").filter(id -> id.length() <= Wamid.LONGEST).map(Wamid::new);
    return word.flatMap(known -> wamid.map(id -> read(status, id, known)));
  }

  private InboundStatus read(Part status, Wamid wamid, DeliveryStatus word) {
    return new InboundStatus(
        new InboundStatus.Subject(wamid, callback(status), people.recipient(status)),
        word,
        WhatsAppTime.read(status, now),
        details(status, word));
  }

  private static Optional<DeliveryStatus> word(String word) {
    return switch (word) {
      case "sent" -> Optional.of(DeliveryStatus.SENT);
      case "delivered" -> Optional.of(DeliveryStatus.DELIVERED);
      case "read", "played" -> Optional.of(DeliveryStatus.READ);
      case "failed" -> Optional.of(DeliveryStatus.FAILED);
      default -> Optional.empty();
    };
  }

  private static Optional<CallbackData> callback(Part status) {
    return status.text("biz_opaque_callback_data").flatMap(CallbackData::read);
  }

  private static InboundStatus.Details details(Part status, DeliveryStatus word) {
    Part pricing = status.part("pricing");
    return new InboundStatus.Details(
        word == DeliveryStatus.FAILED ? failure(status) : null,
        pricing.part("billable").node().isBoolean()
            ? pricing.part("billable").node().booleanValue()
            : null,
        pricing.text("category", LONGEST_CATEGORY).orElse(null),
        pricing.text("type", LONGEST_CATEGORY).orElse(null));
  }

  private static Failure failure(Part status) {
    return status.parts("errors").stream()
        .flatMap(error -> error.number("code").stream())
        .map(code -> Failure.ofCode(code.intValue()))
        .findFirst()
        .orElse(Failure.of(FailureReason.UNKNOWN));
  }
}
