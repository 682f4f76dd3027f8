package org.kirana.catalog.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A port for the gateway that nobody else uses, so that two builds may run side by side. */
final class FreePort {

  private static final String KEPT = "kirana.test.gateway-port";

  private FreePort() {}

  /** The same for the server's configuration and for the tests, which are loaded apart. */
  static int ofThisRun() {
    synchronized (System.getProperties()) {
      Integer known = Integer.getInteger(KEPT);
      if (known != null) {
        return known;
      }
      try (ServerSocket socket = new ServerSocket(0)) {
        System.setProperty(KEPT, String.valueOf(socket.getLocalPort()));
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
