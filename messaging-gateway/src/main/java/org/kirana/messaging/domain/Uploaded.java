package org.kirana.messaging.domain;

/** How giving WhatsApp a file ended. */
public sealed interface Uploaded {

  /** Messages may carry it under this id for 30 days. */
  record As(String mediaId) implements Uploaded {}

  /** WhatsApp does not take it, or was not reached; nothing of the message has left. */
  record Refused(Failure failure) implements Uploaded {}
}
