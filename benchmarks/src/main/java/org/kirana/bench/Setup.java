package org.kirana.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kirana.bench.stock.Stock;

/** A run's circumstances in words, as the report shows them. */
final class Setup {

  private Setup() {}

  static Map<String, String> of(BenchSettings settings) {
    Map<String, String> setup = new LinkedHashMap<>();
    setup.put("profile", settings.profile().word());
    setup.put(
        "orders per second",
        settings.profile().greets() ? "as the profile has it" : "" + settings.perSecond());
    setup.put("length", settings.length().toSeconds() + " s");
    setup.put("warm-up", settings.warmUp().toSeconds() + " s");
    setup.put("stores", settings.offers() ? "ask their partners, who tap" : "accept at once");
    setup.put("stores keep an order", settings.holdFor().toMillis() / 1000.0 + " s");
    setup.put("shoppers", "" + settings.shoppers());
    setup.put("WhatsApp's rate", "1000 messages/s per number, 2 numbers");
    setup.put("processors", "" + Runtime.getRuntime().availableProcessors());
    setup.put("Java", System.getProperty("java.version"));
    if (!settings.jvm().isEmpty()) {
      setup.put("Java's options beside", settings.jvm());
    }
    if (settings.stock().orders() > 0 || settings.stock().stores() != Stock.STORES) {
      setup.put(
          "stored before",
          "%,d orders, %,d stores".formatted(settings.stock().orders(), settings.stock().stores()));
    }
    if (settings.plant() != null) {
      setup.put("planted fault", settings.plant());
    }
    return setup;
  }
}
