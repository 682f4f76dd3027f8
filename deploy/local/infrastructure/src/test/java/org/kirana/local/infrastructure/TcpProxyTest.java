package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {

  private final Echo echo = Echo.listening();
  private final TcpProxy proxy = TcpProxy.to(echo.port());

  @AfterEach
  void close() throws IOException {
    proxy.close();
    echo.close();
  }

  @Test
  void carriesBothWays() throws IOException {
    try (Socket socket = connect()) {
      assertThat(ask(socket, 'a')).isEqualTo('a');
      assertThat(ask(socket, 'b')).isEqualTo('b');
    }
  }

  @Test
  void whatIsStalledArrivesAfterResume() throws IOException {
    try (Socket socket = connect()) {
      proxy.stall();
      assertThatThrownBy(() -> ask(socket, 'a')).isInstanceOf(SocketTimeoutException.class);
      proxy.resume();
      assertThat(socket.getInputStream().read()).isEqualTo('a');
    }
  }

  @Test
  void aCutBreaksConnectionsAndRefusesNewOnesUntilResume() throws IOException {
    try (Socket socket = connect()) {
      assertThat(ask(socket, 'a')).isEqualTo('a');
      proxy.cut();
      assertThat(isBroken(socket)).isTrue();
    }
    try (Socket socket = connect()) {
      assertThat(isBroken(socket)).isTrue();
    }
    proxy.resume();
    try (Socket socket = connect()) {
      assertThat(ask(socket, 'b')).isEqualTo('b');
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
    socket.setSoTimeout(1000);
    return socket;
  }

  private static int ask(Socket socket, char letter) throws IOException {
    socket.getOutputStream().write(letter);
    return socket.getInputStream().read();
  }

  private static boolean isBroken(Socket socket) {
    try {
      return ask(socket, 'x') == -1;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    } catch (IOException broken) {
      return true;
    }
  }

  /** Says what it hears. */
  private record Echo(ServerSocket entrance) {

    static Echo listening() {
      try {
        var echo = new Echo(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(echo::serve);
        return echo;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    int port() {
      return entrance.getLocalPort();
    }

    void close() throws IOException {
      entrance.close();
    }

    private void serve() {
      while (!entrance.isClosed()) {
        try {
          Socket socket = entrance.accept();
          Thread.ofVirtual().start(() -> answer(socket));
        } catch (IOException closed) {
          return;
        }
      }
    }

    private static void answer(Socket socket) {
      try (socket) {
        socket.getInputStream().transferTo(socket.getOutputStream());
      } catch (IOException broken) {
        return;
      }
    }
  }
}
