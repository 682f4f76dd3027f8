package org.kirana.pipeline.pods;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.kirana.bench.load.Connections;
import org.kirana.local.infrastructure.FreePort;

/**
 * The door before the instances of a service: it spreads requests over those that are ready, and
 * tries nothing twice.
 */
final class LoadBalancer implements AutoCloseable {

  /** Whatever takes longer hangs: a machine may be slow. */
  private static final long ANSWER_WITHIN_MILLIS = 30_000;

  private static final int CONNECTIONS = 200;
  private static final Set<String> OF_ONE_CONNECTION =
      Set.of("host", "connection", "keep-alive", "content-length", "transfer-encoding");

  private final Vertx vertx =
      Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setInternalBlockingPoolSize(1));
  private final HttpClient client = vertx.createHttpClient(Connections.upTo(CONNECTIONS));
  private final Rotation rotation = Rotation.asking(client, vertx);
  private final Answers answers = new Answers();
  private final int port = FreePort.any();

  private LoadBalancer() {}

  static LoadBalancer open() {
    var door = new LoadBalancer();
    door.vertx
        .createHttpServer()
        .requestHandler(door::take)
        .listen(door.port, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    return door;
  }

  /** Where callers reach the service. */
  URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  Rotation rotation() {
    return rotation;
  }

  Answers answers() {
    return answers;
  }

  private void take(HttpServerRequest request) {
    request
        .body()
        .onSuccess(
            body ->
                rotation
                    .next()
                    .ifPresentOrElse(
                        instance -> pass(request, body, instance), () -> answer(request, 503)));
  }

  private void pass(HttpServerRequest request, Buffer body, URI instance) {
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
        .compose(answer -> answer.body().map(said -> new Said(instance, answer, said)))
        .onComplete(
            said -> {
              if (said.succeeded()) {
                answer(request, said.result());
              } else {
                answer(request, said.cause() instanceof TimeoutException ? 504 : 502);
              }
            });
  }

  private record Said(URI by, HttpClientResponse head, Buffer body) {}

  private void answer(HttpServerRequest request, Said said) {
    int status = said.head().statusCode();
    answers.note(new Answers.Answer(status, request.path(), "port " + said.by().getPort()));
    var response = request.response().setStatusCode(status);
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
