package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The bad day that a tester has ordered. */
@ApplicationScoped
public class Faults {

  private final Countdown<GraphError> refusals = new Countdown<>();
  private final Countdown<Duration> lostResponses = new Countdown<>();
  private final Countdown<Failure> failures = new Countdown<>();
  private boolean statusesHeld;

  /** The next {@code times} calls are answered with this HTTP status and nothing is accepted. */
  public void refuse(int httpStatus, int times) {
    refusals.set(GraphError.badDay(httpStatus), times);
  }

  /**
   * The next {@code times} calls are answered with this error of Meta's and nothing is accepted.
   */
  public void refuseWith(int code, int times) {
    refusals.set(GraphError.ofCode(code), times);
  }

  /** The next {@code times} calls are accepted, but their answers never arrive. */
  public void loseResponses(Duration after, int times) {
    lostResponses.set(after, times);
  }

  /** The next {@code times} accepted messages end as failed with this code. */
  public void fail(int code, int times) {
    failures.set(Failure.chosen(code), times);
  }

  /** Status webhooks wait until they are released. */
  public synchronized void holdStatuses(boolean held) {
    statusesHeld = held;
    notifyAll();
  }

  public synchronized Left left() {
    return new Left(refusals.left(), lostResponses.left(), failures.left(), statusesHeld);
  }

  public void reset() {
    refusals.clear();
    lostResponses.clear();
    failures.clear();
    holdStatuses(false);
  }

  Optional<GraphError> takeRefusal() {
    return refusals.take();
  }

  Optional<Duration> takeLostResponse() {
    return lostResponses.take();
  }

  Optional<Failure> takeFailure() {
    return failures.take();
  }

  synchronized void awaitStatusesReleased() throws InterruptedException {
    while (statusesHeld) {
      wait();
    }
  }

  /** How often each is still to happen. */
  public record Left(int statusCode, int lostResponses, int failures, boolean holdStatuses) {}
}
