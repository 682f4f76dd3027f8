package org.kirana.local.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A cheap phone on a poor network: a processor six times slower, 400 kbit/s each way, 400 ms there
 * and back.
 */
public final class SlowPhone {

  private static final int TIMES_SLOWER = 6;
  private static final int BYTES_PER_SECOND = 400_000 / 8;
  private static final int ROUND_TRIP_MS = 400;

  private SlowPhone() {}

  public static void slowDown(Page page) {
    CDPSession chromium = page.context().newCDPSession(page);
    chromium.send("Emulation.setCPUThrottlingRate", object("rate", TIMES_SLOWER));
    JsonObject network = object("latency", ROUND_TRIP_MS);
    network.addProperty("offline", false);
    network.addProperty("downloadThroughput", BYTES_PER_SECOND);
    network.addProperty("uploadThroughput", BYTES_PER_SECOND);
    chromium.send("Network.enable");
    chromium.send("Network.emulateNetworkConditions", network);
  }

  private static JsonObject object(String name, int value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }
}
