package org.kirana.catalog.store;

import org.kirana.local.infrastructure.FreePort;

/** Where the stand-in for the gateway listens. */
final class GatewayPort {

  private static final String KEPT = "kirana.test.gateway-port";

  private GatewayPort() {}

  /** The same for the server's configuration and for the tests, which are loaded apart. */
  static int ofThisRun() {
    synchronized (System.getProperties()) {
      if (Integer.getInteger(KEPT) == null) {
        System.setProperty(KEPT, String.valueOf(FreePort.any()));
      }
      return Integer.getInteger(KEPT);
    }
  }
}
