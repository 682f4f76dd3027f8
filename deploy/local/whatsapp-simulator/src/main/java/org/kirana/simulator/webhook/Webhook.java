package org.kirana.simulator.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One webhook on its way: what it says never changes, however often it is repeated. */
public final class Webhook {

  private final JsonNode envelope;
  private final DeliveryCounts.Tally tally;
  private final CountDownLatch taken = new CountDownLatch(1);
  private volatile Delivery delivery = Delivery.NOT_TRIED;

  Webhook(JsonNode envelope, DeliveryCounts.Tally tally) {
    this.envelope = envelope;
    this.tally = tally;
    tally.started();
  }

  /** The same once more. */
  Webhook copy() {
    return new Webhook(envelope, tally);
  }

  JsonNode envelope() {
    return envelope;
  }

  public Delivery delivery() {
    return delivery;
  }

  /** Waits until the callback has answered 200, or as long as {@code patience} lasts. */
  public Delivery awaitTaken(Duration patience) throws InterruptedException {
    boolean inTime = taken.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    return inTime ? delivery : delivery();
  }

  /** Only the one thread that delivers this webhook calls it. */
  void answered(int statusCode) {
    delivery = delivery.next(statusCode);
    if (delivery.delivered()) {
      tally.taken();
      taken.countDown();
    }
  }

  void attempted() {
    tally.attempted();
  }

  void gaveUp() {
    tally.gaveUp();
  }
}
