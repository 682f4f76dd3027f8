package org.kirana.invoice.outbound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Announcement;
import org.kirana.invoice.domain.ContactId;
import org.kirana.invoice.domain.OrderId;

/** Asks the gateway to say something to a contact; the contract is the gateway's. */
public record SendMessage(
    String messageId,
    ContactId contactId,
    String line,
    OrderId orderId,
    String priority,
    Instant notAfter,
    Content content,
    Template template)
    implements Announcement {

  /** What is said while the contact's window is open. */
  public record Content(String kind, String body, List<String> buttons, @Nullable Link link) {}

  /** A document: where it is and its file name. */
  public record Link(String url, String label) {}

  /** What is said when the window is closed. */
  public record Template(
      String name, String language, List<String> parameters, List<String> buttonPayloads) {}

  @Override
  public String eventKey() {
    return contactId.toString();
  }
}
