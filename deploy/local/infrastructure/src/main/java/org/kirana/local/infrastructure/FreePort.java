package org.kirana.local.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Ports of the loopback interface. */
public final class FreePort {

  /** Below the ports that Linux (from 32768) and macOS (from 49152) hand out by themselves. */
  private static final int FIRST = 20_000;

  private static final int END = 32_000;
  private static final int TRIES = 1_000;

  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private FreePort() {}

  /** A port that nobody is given by chance until its server takes it. */
  public static int any() {
    return RandomGenerator.getDefault()
        .ints(TRIES, FIRST, END)
        .filter(port -> GIVEN.add(port) && isFree(port))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no free port was found"));
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** Somebody listens there. */
  public static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException nobody) {
      return false;
    }
  }

  static int orAny(int port) {
    return port == 0 ? any() : port;
  }
}
