package org.kirana.pipeline.house;

import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;

/**
 * One house for all tests of this process: broker, database, five services, WhatsApp's stand-in.
 */
final class House {

  private static final LocalStack STACK = OpenHouse.open();
  private static final EventProbe PROBE = new EventProbe(STACK.infrastructure().bootstrapServers());

  private House() {}

  static LocalStack stack() {
    return STACK;
  }

  static EventProbe probe() {
    return PROBE;
  }

  static Books books() {
    return new Books(STACK);
  }

  static Phone shopper() {
    return Phone.fresh(STACK.uri(Service.WHATSAPP_SIMULATOR), "shopper");
  }

  static void awaitHealthy() {
    STACK.awaitHealthy(OpenHouse.PATIENCE);
  }
}
