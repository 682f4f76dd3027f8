package org.kirana.messaging.domain;

/**
 * A file that a message carries cannot be given to WhatsApp; the message must not leave without.
 */
public class CannotAttach extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public CannotAttach(Failure failure) {
    super("cannot attach a file: " + failure.reason(), null, false, false);
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
