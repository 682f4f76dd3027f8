package org.kirana.simulator.webhook;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One webhook on its way: its bytes never change, however often it is repeated. */
public final class Webhook {

  private final byte[] body;
  private final CountDownLatch taken = new CountDownLatch(1);
  private volatile Delivery delivery = Delivery.NOT_TRIED;

  Webhook(byte[] body) {
    this.body = body;
  }

  byte[] body() {
    return body.clone();
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
      taken.countDown();
    }
  }
}
