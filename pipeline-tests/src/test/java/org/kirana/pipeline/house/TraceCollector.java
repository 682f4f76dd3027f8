package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Takes traces over OTLP (HTTP and protobuf), as a collector does, and keeps them. */
final class TraceCollector implements AutoCloseable {

  private final List<SeenSpan> spans = new CopyOnWriteArrayList<>();
  private final List<String> raw = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  private TraceCollector(HttpServer server) {
    this.server = server;
  }

  static TraceCollector open() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var collector = new TraceCollector(server);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/v1/traces", collector::take);
      server.start();
      return collector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] exported = exchange.getRequestBody().readAllBytes();
      raw.add(new String(exported, ISO_8859_1));
      spans.addAll(SeenSpan.in(exported));
      exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  List<SeenSpan> spans() {
    return List.copyOf(spans);
  }

  /**
   * Everything that came in; ASCII in it can be read, anything else is one letter for each byte.
   */
  String raw() {
    return String.join("\n", raw);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
