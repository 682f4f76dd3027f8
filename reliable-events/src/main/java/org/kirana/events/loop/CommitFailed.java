package org.kirana.events.loop;

/**
 * The commit did not answer with success. Whether it happened is read from the row at the claim.
 */
class CommitFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommitFailed(Exception cause) {
    super("the outcome of a commit is unknown", cause);
  }
}
