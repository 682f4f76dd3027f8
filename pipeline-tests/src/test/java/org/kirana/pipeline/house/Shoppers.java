package org.kirana.pipeline.house;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kirana.local.launcher.Service;

/** Many shoppers at once: each shares a location and sends one cart, whatever happens meanwhile. */
final class Shoppers implements AutoCloseable {

  private final List<Phone> phones = new ArrayList<>();
  private final Thread crowd;
  private volatile boolean enough;

  private Shoppers(int perSecond) {
    crowd = Thread.ofVirtual().start(() -> order(perSecond));
  }

  static Shoppers ordering(int perSecond) {
    return new Shoppers(perSecond);
  }

  private void order(int perSecond) {
    while (!enough) {
      Phone phone = House.shopper();
      // Spread over the three towns, so that the stores of one street do not fill up.
      double north = 0.001 * (phones.size() % 40);
      phone.sharesLocation(19.05 + north, 73.00 + north / 2);
      phone.sendsCart();
      synchronized (phones) {
        phones.add(phone);
      }
      if (!pause(1000 / perSecond)) {
        return;
      }
    }
  }

  private static boolean pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  int count() {
    synchronized (phones) {
      return phones.size();
    }
  }

  void awaitAtLeast(int count) {
    await().atMost(Duration.ofMinutes(2)).until(() -> count() >= count);
  }

  /** No more orders; returns how many there were. */
  int stop() {
    enough = true;
    await().atMost(Duration.ofMinutes(1)).until(() -> !crowd.isAlive());
    return count();
  }

  /**
   * WhatsApp has delivered everything that shoppers wrote and everything that became of our
   * messages.
   */
  static void awaitDelivered() {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () ->
                Json.get(
                            House.stack()
                                .uri(Service.WHATSAPP_SIMULATOR)
                                .resolve("/simulator/webhooks"))
                        .path("pending")
                        .asInt()
                    == 0);
  }

  @Override
  public void close() {
    stop();
  }
}
