package org.kirana.pipeline.pods;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.kirana.bench.load.Connections;
import org.kirana.local.infrastructure.FreePort;

/**
 * The door before the instances of a service: it spreads requests over those that are ready. It
 * asks for readiness once a second, so it notices late that one is going, and it tries nothing
 * twice.
 */
final class LoadBalancer implements AutoCloseable {

  private static final long ASKS_EVERY_MILLIS = 1_000;
  private static final long READY_WITHIN_MILLIS = 5_000;
  private static final long ANSWER_WITHIN_MILLIS = 9_000;
  private static final int CONNECTIONS = 200;
  private static final Set<String> OF_ONE_CONNECTION =
      Set.of("host", "connection", "keep-alive", "content-length", "transfer-encoding");

  private final Vertx vertx;
  private final HttpClient client;
  private final URI uri;
  private final List<Backend> backends = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final Answers answers = new Answers();

  private LoadBalancer(Vertx vertx, HttpClient client, URI uri) {
    this.vertx = vertx;
    this.client = client;
    this.uri = uri;
  }

  static LoadBalancer open() {
    Vertx vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setInternalBlockingPoolSize(1));
    int port = FreePort.any();
    var door =
        new LoadBalancer(
            vertx,
            vertx.createHttpClient(Connections.upTo(CONNECTIONS)),
            URI.create("http://127.0.0.1:" + port));
    vertx
        .createHttpServer()
        .requestHandler(door::take)
        .listen(port, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    vertx.setPeriodic(ASKS_EVERY_MILLIS, second -> door.backends.forEach(door::ask));
    return door;
  }

  /** Where callers reach the service. */
  URI uri() {
    return uri;
  }

  Answers answers() {
    return answers;
  }

  void add(URI instance) {
    backends.add(new Backend(instance));
  }

  /** Returns what it knew of the instance. */
  Backend remove(URI instance) {
    Backend gone = find(instance).orElseThrow();
    backends.remove(gone);
    return gone;
  }

  boolean serves(URI instance) {
    return find(instance).map(Backend::isServed).orElse(false);
  }

  private Optional<Backend> find(URI instance) {
    return backends.stream().filter(each -> each.uri().equals(instance)).findFirst();
  }

  // --- who is ready

  private void ask(Backend backend) {
    if (!backend.mayBeAsked()) {
      return;
    }
    client
        .request(
            new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(backend.uri() + "/q/health/ready")
                .setTimeout(READY_WITHIN_MILLIS))
        .compose(request -> request.send())
        .compose(answer -> answer.body().map(read -> answer.statusCode()))
        .onComplete(
            status -> backend.answered(status.succeeded() ? status.result().intValue() : 0));
  }

  // --- who is asked

  private void take(HttpServerRequest request) {
    request.body().onSuccess(body -> pass(request, body));
  }

  private void pass(HttpServerRequest request, Buffer body) {
    Optional<Backend> chosen = next();
    if (chosen.isEmpty()) {
      answer(request, 503);
      return;
    }
    URI instance = chosen.get().uri();
    RequestOptions options =
        new RequestOptions()
            .setMethod(request.method())
            .setAbsoluteURI(instance + request.uri())
            .setTimeout(ANSWER_WITHIN_MILLIS);
    ofTheMessage(request.headers())
        .forEach(header -> options.addHeader(header.getKey(), header.getValue()));
    client
        .request(options)
        .compose(passed -> passed.send(body))
        .compose(answer -> answer.body().map(said -> new Said(answer, said)))
        .onComplete(
            said -> {
              if (said.succeeded()) {
                answer(request, said.result(), instance);
              } else {
                answer(request, said.cause() instanceof TimeoutException ? 504 : 502);
              }
            });
  }

  private record Said(HttpClientResponse head, Buffer body) {}

  private Optional<Backend> next() {
    List<Backend> served = backends.stream().filter(Backend::isServed).toList();
    return served.isEmpty()
        ? Optional.empty()
        : Optional.of(served.get(Math.floorMod(turn.getAndIncrement(), served.size())));
  }

  private void answer(HttpServerRequest request, Said said, URI by) {
    answers.note(
        new Answers.Answer(said.head().statusCode(), request.path(), "port " + by.getPort()));
    var response = request.response().setStatusCode(said.head().statusCode());
    ofTheMessage(said.head().headers())
        .forEach(header -> response.headers().add(header.getKey(), header.getValue()));
    response.end(said.body());
  }

  private void answer(HttpServerRequest request, int status) {
    answers.note(new Answers.Answer(status, request.path(), "the door"));
    request.response().setStatusCode(status).end();
  }

  private static List<Map.Entry<String, String>> ofTheMessage(MultiMap headers) {
    return headers.entries().stream()
        .filter(header -> !OF_ONE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
