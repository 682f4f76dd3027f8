package org.kirana.messaging.domain;

/** A text names a token that cannot be filled in; it must not leave half finished. */
public class UnfillableToken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnfillableToken(String token) {
    super("cannot fill in " + token, null, false, false);
  }
}
