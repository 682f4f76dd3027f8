package org.kirana.pipeline.pods;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for a service behind a door: it says whether it is ready, and answers with 201. */
final class FakeInstance implements AutoCloseable {

  private final HttpServer server;
  private final AtomicBoolean ready = new AtomicBoolean(true);
  private final AtomicInteger asked = new AtomicInteger();

  private FakeInstance(HttpServer server) {
    this.server = server;
  }

  static FakeInstance start() {
    try {
      var instance =
          new FakeInstance(
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
      instance.server.createContext("/", instance::answer);
      instance.server.createContext(
          "/q/health/ready", exchange -> reply(exchange, instance.ready.get() ? 200 : 503));
      instance.server.start();
      return instance;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    reply(exchange, 201);
  }

  /** Says again what it was told. */
  private static void reply(HttpExchange exchange, int status) throws IOException {
    try (exchange) {
      byte[] told = exchange.getRequestBody().readAllBytes();
      exchange
          .getResponseHeaders()
          .add("X-Told-By", String.valueOf(exchange.getRequestHeaders().getFirst("X-By")));
      exchange.sendResponseHeaders(status, told.length == 0 ? -1 : told.length);
      if (told.length > 0) {
        exchange.getResponseBody().write(told);
      }
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void isGoing() {
    ready.set(false);
  }

  int asked() {
    return asked.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
