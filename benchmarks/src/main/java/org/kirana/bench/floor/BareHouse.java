package org.kirana.bench.floor;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.nio.file.Path;
import org.kirana.bench.load.Connections;

/**
 * A house that only exchanges: reads what it is sent and answers, gives documents, sends messages.
 * Its one argument is the folder with the plan.
 */
public final class BareHouse {

  private static final int CONNECTIONS = 16;

  private final Plan plan;
  private final HttpClient client;

  /**
   * @param port where it listens
   * @param peer port of whoever takes its messages
   * @param document bytes of a document
   */
  record Plan(int port, int peer, int document) {

    static final String FILE = "bare-house.json";
  }

  private BareHouse(Vertx vertx, Plan plan) {
    this.plan = plan;
    this.client = vertx.createHttpClient(Connections.upTo(CONNECTIONS));
  }

  public static void main(String[] arguments) {
    start(JsonFile.read(Path.of(arguments[0]).resolve(Plan.FILE), Plan.class));
  }

  static Vertx start(Plan plan) {
    Vertx vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setInternalBlockingPoolSize(1));
    vertx
        .getOrCreateContext()
        .runOnContext(
            here -> {
              var house = new BareHouse(vertx, plan);
              Buffer document = Buffer.buffer(new byte[plan.document()]);
              vertx
                  .createHttpServer()
                  .requestHandler(request -> house.take(request, document))
                  .listen(plan.port(), "127.0.0.1")
                  .onFailure(taken -> vertx.close());
            });
    return vertx;
  }

  private void take(HttpServerRequest request, Buffer document) {
    switch (request.path()) {
      case "/document" -> request.response().end(document);
      case "/send" ->
          send(
                  Integer.parseInt(request.getParam("count")),
                  Buffer.buffer(new byte[Integer.parseInt(request.getParam("bytes"))]))
              .onComplete(
                  sent -> request.response().setStatusCode(sent.succeeded() ? 200 : 500).end());
      default -> request.body().onSuccess(body -> request.response().end("{}"));
    }
  }

  /** A few at a time, each lane one after the other. */
  private Future<Void> send(int count, Buffer body) {
    Future<Void> all = Future.succeededFuture();
    for (int lane = 0; lane < CONNECTIONS; lane++) {
      int messages = (count + lane) / CONNECTIONS;
      Future<Void> done = lane(messages, body);
      all = all.compose(before -> done);
    }
    return all;
  }

  private Future<Void> lane(int messages, Buffer body) {
    return messages == 0
        ? Future.succeededFuture()
        : client
            .request(
                new RequestOptions()
                    .setMethod(HttpMethod.POST)
                    .setHost("127.0.0.1")
                    .setPort(plan.peer())
                    .setURI("/messages"))
            .compose(request -> request.send(body))
            .compose(answer -> answer.body())
            .compose(read -> lane(messages - 1, body));
  }
}
