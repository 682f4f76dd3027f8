package org.kirana.catalog.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A gateway that answers as the test tells it, and remembers what was posted. */
final class StubGateway implements AutoCloseable {

  static final int PORT = GatewayPort.ofThisRun();

  private final HttpServer server;
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private volatile Answer checkouts = Answer.ACCEPTED;
  private volatile Answer freshLinks = Answer.ACCEPTED;

  StubGateway() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", PORT), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/checkouts", exchange -> answer(exchange, checkouts));
    server.createContext("/fresh-links", exchange -> answer(exchange, freshLinks));
    server.setExecutor(
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("stub-gateway").factory()));
    server.start();
  }

  void answersCheckouts(Answer answer) {
    checkouts = answer;
  }

  void answersFreshLinks(Answer answer) {
    freshLinks = answer;
  }

  List<Posted> posted(String path) {
    return posted.stream().filter(one -> one.path().equals(path)).toList();
  }

  private void answer(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
    exchange
        .getResponseHeaders()
        .add("Access-Control-Allow-Headers", "authorization, content-type");
    exchange.getResponseHeaders().add("Access-Control-Allow-Methods", "POST");
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
      return;
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String bearer = exchange.getRequestHeaders().getFirst("Authorization");
    posted.add(new Posted(exchange.getRequestURI().getPath(), bearer, body));
    byte[] problem =
        "{\"type\": \"urn:kirana:problem:%s\"}"
            .formatted(answer.problem())
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
    exchange.sendResponseHeaders(answer.status(), problem.length);
    exchange.getResponseBody().write(problem);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** What came in. */
  record Posted(String path, String bearer, String body) {}

  /** What is answered. */
  record Answer(int status, String problem) {
    static final Answer ACCEPTED = new Answer(202, "none");
    static final Answer FORGED = new Answer(401, "link-forged");
    static final Answer EXPIRED = new Answer(410, "link-expired");
    static final Answer USED = new Answer(409, "link-used");
    static final Answer INVALID = new Answer(422, "checkout-invalid");
    static final Answer CLOSED = new Answer(409, "window-closed");
    static final Answer BUSY = new Answer(503, "unavailable");
  }
}
