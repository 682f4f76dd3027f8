package org.kirana.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.webhook.Signature;

/** A business that keeps every webhook, answers as told, and offers documents to fetch. */
public final class FakeGateway implements QuarkusTestResourceLifecycleManager {

  static final String APP_SECRET = "app-secret-for-tests";
  static final String VERIFY_TOKEN = "verify token & more";
  static final byte[] A_PDF = "%PDF-1.7 an invoice".getBytes(UTF_8);

  private static final byte[] PRODUCTS =
      """
      {"products":[{"sku":"ATTA_5KG","name":{"en":"Chakki Atta","hi":"चक्की आटा","mr":"चक्की आटा"},
        "category":"staples","pack":"5 kg","pricePaise":26500},
       {"sku":"MILK_500ML","name":{"en":"Fresh Milk","hi":"ताज़ा दूध","mr":"ताजे दूध"},
        "category":"dairy","pack":"500 ml","pricePaise":3050}]}"""
          .getBytes(UTF_8);

  private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
  private static final AtomicInteger REFUSALS = new AtomicInteger();
  private static volatile String refusedText = "";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static int port;

  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    HttpServer server = newServer();
    this.server = server;
    port = server.getAddress().getPort();
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/webhook", FakeGateway::webhook);
    server.createContext("/invoice.pdf", call -> answer(call, 200, "application/pdf", A_PDF));
    server.createContext("/store", FakeGateway::store);
    server.createContext("/products", call -> answer(call, 200, "application/json", PRODUCTS));
    server.createContext("/page.html", call -> answer(call, 200, "text/html", A_PDF));
    server.start();
    return Map.of(
        "kirana.simulator.callback-url", address("/webhook"),
        "kirana.simulator.catalogue-url", address("/products"),
        "kirana.simulator.app-secret", APP_SECRET,
        "kirana.simulator.verify-token", VERIFY_TOKEN,
        "kirana.simulator.access-token", "access-token-for-tests",
        "kirana.simulator.delay.sent", "PT0.01S",
        "kirana.simulator.delay.delivered", "PT0.05S",
        "kirana.simulator.delay.read", "PT0.05S",
        "kirana.simulator.webhook.first-pause", "PT0.02S",
        "kirana.simulator.document.max-bytes", "1000");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  static void forget() {
    RECEIVED.clear();
    REFUSALS.set(0);
  }

  /** Answers the next webhooks with this text with 503; stragglers of other tests are taken. */
  static void refuse(int times, String text) {
    refusedText = text;
    REFUSALS.set(times);
  }

  static List<Received> received() {
    return List.copyOf(RECEIVED);
  }

  static List<Received> received(String text) {
    return RECEIVED.stream().filter(webhook -> webhook.body().contains(text)).toList();
  }

  /** All statuses that were taken, in the order of arrival. */
  static List<JsonNode> statuses() {
    return updates("statuses");
  }

  static List<JsonNode> messages() {
    return updates("messages");
  }

  /** The people that the webhooks with their messages named. */
  static List<JsonNode> contacts() {
    return updates("contacts");
  }

  private static List<JsonNode> updates(String kind) {
    return RECEIVED.stream()
        .filter(Predicate.not(Received::refused))
        .flatMap(received -> stream(received.json().path("entry")))
        .flatMap(entry -> stream(entry.path("changes")))
        .flatMap(change -> stream(change.path("value").path(kind)))
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static void webhook(HttpExchange call) throws IOException {
    if (call.getRequestMethod().equals("GET")) {
      verify(call);
      return;
    }
    byte[] body = call.getRequestBody().readAllBytes();
    String said = new String(body, UTF_8);
    boolean refused =
        said.contains(refusedText) && REFUSALS.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    String signature = String.valueOf(call.getRequestHeaders().getFirst(Signature.HEADER));
    RECEIVED.add(new Received(said, signature, refused, JSON.readTree(body)));
    answer(call, refused ? 503 : 200, "text/plain", new byte[0]);
  }

  /** A page of another origin, with the way back that its address names. */
  private static void store(HttpExchange call) throws IOException {
    String back = call.getRequestURI().getQuery();
    String page =
        "<!doctype html><title>Store</title><h1>The store</h1><a href='%s'>Back</a>"
            .formatted(back);
    answer(call, 200, "text/html; charset=utf-8", page.getBytes(UTF_8));
  }

  private static void verify(HttpExchange call) throws IOException {
    String query = URLDecoder.decode(call.getRequestURI().getRawQuery(), UTF_8);
    boolean known = query.endsWith("hub.verify_token=" + VERIFY_TOKEN);
    String challenge = query.replaceAll(".*hub.challenge=([^&]*).*", "$1");
    answer(call, known ? 200 : 403, "text/plain", challenge.getBytes(UTF_8));
  }

  private static void answer(HttpExchange call, int status, String type, byte[] body)
      throws IOException {
    call.getResponseHeaders().set("Content-Type", type);
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  /** A webhook as it arrived. */
  record Received(String body, String signature, boolean refused, JsonNode json) {}
}
