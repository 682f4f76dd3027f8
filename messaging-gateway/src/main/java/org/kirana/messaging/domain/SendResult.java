package org.kirana.messaging.domain;

/** How one attempt to send ended. */
public sealed interface SendResult {

  /** WhatsApp took the message; what becomes of it, statuses tell. */
  record Accepted(Wamid wamid) implements SendResult {}

  /** WhatsApp did not take the message, or was not reached at all. */
  record Refused(Failure failure) implements SendResult {}

  /** The request left us and no answer came: WhatsApp may have taken it. */
  record Unsure() implements SendResult {}
}
