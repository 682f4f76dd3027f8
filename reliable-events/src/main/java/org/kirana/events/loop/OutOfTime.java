package org.kirana.events.loop;

/**
 * The transaction's time was over before its work was: the machine stalled, which is nobody's
 * poison.
 */
class OutOfTime extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutOfTime(Exception cause) {
    super("the transaction was rolled back while it was worked on", cause);
  }
}
