package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A piece of cable on the loopback interface: it can be squeezed shut, opened again, and cut. */
public final class TcpProxy implements AutoCloseable {

  private final ServerSocket entrance;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition opened = lock.newCondition();
  private volatile int target;
  private volatile boolean refusing;
  private boolean stalled;

  private TcpProxy(ServerSocket entrance, int target) {
    this.entrance = entrance;
    this.target = target;
  }

  /**
   * Listens on a free port. The target may be set later, when the server behind it knows its port.
   */
  public static TcpProxy open() {
    return to(0);
  }

  public static TcpProxy to(int target) {
    try {
      var proxy = new TcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
      Thread.ofVirtual().start(proxy::acceptAll);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void target(int port) {
    target = port;
  }

  public int port() {
    return entrance.getLocalPort();
  }

  /** Bytes wait in the cable, in both directions; connections stay open. */
  public void stall() {
    locked(() -> stalled = true);
  }

  /** What waited flows again. */
  public void resume() {
    locked(
        () -> {
          stalled = false;
          opened.signalAll();
        });
    refusing = false;
  }

  /**
   * Breaks all connections and refuses new ones until {@link #resume}. Bytes that waited are lost.
   */
  public void cut() {
    refusing = true;
    sockets.forEach(TcpProxy::closeQuietly);
  }

  @Override
  public void close() {
    closeQuietly(entrance);
    cut();
    locked(opened::signalAll);
  }

  private void acceptAll() {
    try {
      while (!entrance.isClosed()) {
        connect(entrance.accept());
      }
    } catch (IOException closed) {
      cut();
    }
  }

  private void connect(Socket client) {
    sockets.add(client);
    if (refusing) {
      closeQuietly(client);
      sockets.remove(client);
      return;
    }
    Thread.ofVirtual().start(() -> carry(client));
  }

  private void carry(Socket client) {
    try (client;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      sockets.add(server);
      Thread back = Thread.ofVirtual().start(() -> pump(server, client));
      pump(client, server);
      back.join();
      sockets.remove(server);
    } catch (IOException refused) {
      closeQuietly(client);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      sockets.remove(client);
    }
  }

  private void pump(Socket from, Socket to) {
    byte[] buffer = new byte[16 * 1024];
    try {
      var in = from.getInputStream();
      var out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        waitWhileStalled();
        out.write(buffer, 0, read);
      }
    } catch (IOException broken) {
      closeQuietly(from);
    } finally {
      closeQuietly(to);
    }
  }

  private void waitWhileStalled() {
    lock.lock();
    try {
      while (stalled && !entrance.isClosed()) {
        opened.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception alreadyBroken) {
      return;
    }
  }
}
