package org.kirana.pipeline.pods;

import java.net.URI;

/**
 * One instance behind a door. It is served once it said that it is ready, and until it twice did
 * not.
 */
final class Backend {

  private static final int LEFT_AFTER = 2;

  private final URI uri;
  private volatile boolean served;
  private volatile boolean saidNo;
  private volatile boolean asked;
  private int failures;

  Backend(URI uri) {
    this.uri = uri;
  }

  URI uri() {
    return uri;
  }

  boolean isServed() {
    return served;
  }

  /** It told by itself that it is not ready, instead of just not answering. */
  boolean saidNo() {
    return saidNo;
  }

  /** False while the question before has no answer. */
  synchronized boolean mayBeAsked() {
    boolean free = !asked;
    asked = true;
    return free;
  }

  /**
   * @param status of HTTP, 0 for none
   */
  synchronized void answered(int status) {
    asked = false;
    boolean ready = status == 200;
    failures = ready ? 0 : failures + 1;
    saidNo = status == 503 || (saidNo && !ready);
    served = ready || (served && failures < LEFT_AFTER);
  }
}
