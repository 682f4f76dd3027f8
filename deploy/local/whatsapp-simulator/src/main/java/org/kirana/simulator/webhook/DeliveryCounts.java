package org.kirana.simulator.webhook;

import jakarta.enterprise.context.ApplicationScoped;

/** Counts webhooks, so that a test can wait until none is under way. */
@ApplicationScoped
public class DeliveryCounts {

  private Tally tally = new Tally();

  public Snapshot snapshot() {
    return current().snapshot();
  }

  /** What is still under way counts into the tally that it began with. */
  public synchronized void reset() {
    tally = new Tally();
  }

  synchronized Tally current() {
    return tally;
  }

  /** Webhooks under way, answered with 200, and given up; and all attempts together. */
  public record Snapshot(long pending, long taken, long gaveUp, long attempts) {}

  /** The counters themselves. */
  static final class Tally {
    private long pending;
    private long taken;
    private long gaveUp;
    private long attempts;

    synchronized Snapshot snapshot() {
      return new Snapshot(pending, taken, gaveUp, attempts);
    }

    synchronized void started() {
      pending++;
    }

    synchronized void attempted() {
      attempts++;
    }

    synchronized void taken() {
      pending--;
      taken++;
    }

    synchronized void gaveUp() {
      pending--;
      gaveUp++;
    }
  }
}
