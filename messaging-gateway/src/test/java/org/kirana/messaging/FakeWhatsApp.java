package org.kirana.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** WhatsApp's Graph API as a test wants it: accepts everything unless told otherwise. */
final class FakeWhatsApp implements AutoCloseable {

  /** Treats uploads, as {@link #treat} does a message. */
  static final String UPLOAD = "an upload";

  /** What it was asked to send. */
  record Request(String path, String authorization, JsonNode body) {

    String messageId() {
      return body.path("biz_opaque_callback_data").asText();
    }
  }

  /** How it treats one request. */
  sealed interface Reply {

    record Answer(int status, String body) implements Reply {}

    /** Takes the request and closes the connection without a word. */
    record HangUp() implements Reply {}

    /** Takes the request and never answers. */
    record Silence() implements Reply {}
  }

  private final HttpServer server;
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final Map<String, Queue<Reply>> replies = new ConcurrentHashMap<>();
  private final Queue<String> uploads = new ConcurrentLinkedQueue<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final URI address;
  private final CountDownLatch closing = new CountDownLatch(1);

  FakeWhatsApp(URI address) throws IOException {
    this.address = address;
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByName(address.getHost()), address.getPort()), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  static Reply error(int status, int code) {
    return new Reply.Answer(
        status, "{\"error\":{\"message\":\"(#%d)\",\"code\":%d}}".formatted(code, code));
  }

  /** The next requests with this id are treated so, in turn; those after them are accepted. */
  void treat(String messageId, Reply... inTurn) {
    replies.put(messageId, new ConcurrentLinkedQueue<>(List.of(inTurn)));
  }

  List<Request> requests(String messageId) {
    return requests.stream().filter(request -> request.messageId().equals(messageId)).toList();
  }

  /** A file that somebody sent, at an address of ours. */
  void keeps(String mediaId, byte[] bytes) {
    files.put("/file/" + mediaId, bytes);
    String told =
        "{\"url\":\"%s/file/%s\",\"mime_type\":\"image/jpeg\",\"file_size\":%d}"
            .formatted(address, mediaId, bytes.length);
    files.put("/v26.0/" + mediaId, told.getBytes(UTF_8));
  }

  /** What was uploaded, as multipart forms. */
  List<String> uploads() {
    return List.copyOf(uploads);
  }

  /** What marked a message of theirs as read. */
  List<Request> receipts() {
    return requests.stream().filter(request -> request.body().has("status")).toList();
  }

  /** How it answers whatever marks a message as read. */
  void succeedsWith(String body) {
    treat("", new Reply.Answer(200, body));
  }

  /** The ids of what was asked for, in that order, of those that are given. */
  List<String> order(List<String> messageIds) {
    return requests.stream().map(Request::messageId).filter(messageIds::contains).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] file = files.get(exchange.getRequestURI().getPath());
    if (file != null) {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
      exchange.close();
      return;
    }
    if (exchange.getRequestURI().getPath().endsWith("/media")) {
      uploads.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
      Reply refusal = replies.getOrDefault(UPLOAD, new ConcurrentLinkedQueue<>()).poll();
      answer(exchange, refusal == null ? uploaded() : refusal);
      return;
    }
    JsonNode body = Contract.tree(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Request request =
        new Request(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            body);
    requests.add(request);
    Queue<Reply> inTurn = replies.getOrDefault(request.messageId(), new ConcurrentLinkedQueue<>());
    Reply reply = inTurn.poll();
    answer(exchange, reply == null ? accepted(request) : reply);
  }

  private Reply uploaded() {
    return new Reply.Answer(200, "{\"id\":\"upload-%d\"}".formatted(uploads.size()));
  }

  private static Reply accepted(Request request) {
    return new Reply.Answer(
        200,
        "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.%s\"}]}"
            .formatted(UUID.randomUUID()));
  }

  private void answer(HttpExchange exchange, Reply reply) throws IOException {
    switch (reply) {
      case Reply.Answer answer -> {
        byte[] bytes = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
      }
      case Reply.HangUp hangUp -> exchange.close();
      case Reply.Silence silence -> awaitClosing();
    }
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
