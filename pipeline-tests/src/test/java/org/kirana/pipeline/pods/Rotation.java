package org.kirana.pipeline.pods;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The instances behind a door. They are asked once a second whether they are ready, so it is
 * noticed late that one is going.
 */
final class Rotation {

  private static final long ASKS_EVERY_MILLIS = 1_000;
  private static final long ANSWER_WITHIN_MILLIS = 5_000;

  private final HttpClient client;
  private final List<Backend> backends = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  private Rotation(HttpClient client) {
    this.client = client;
  }

  static Rotation asking(HttpClient client, Vertx vertx) {
    var rotation = new Rotation(client);
    vertx.setPeriodic(ASKS_EVERY_MILLIS, second -> rotation.backends.forEach(rotation::ask));
    return rotation;
  }

  void add(URI instance) {
    backends.add(new Backend(instance));
  }

  /** Returns what was known of the instance. */
  Backend remove(URI instance) {
    Backend gone = find(instance).orElseThrow();
    backends.remove(gone);
    return gone;
  }

  boolean serves(URI instance) {
    return find(instance).map(Backend::isServed).orElse(false);
  }

  /** Whose turn it is; empty if nobody is ready. */
  Optional<URI> next() {
    List<Backend> served = backends.stream().filter(Backend::isServed).toList();
    return served.isEmpty()
        ? Optional.empty()
        : Optional.of(served.get(Math.floorMod(turn.getAndIncrement(), served.size())).uri());
  }

  private Optional<Backend> find(URI instance) {
    return backends.stream().filter(each -> each.uri().equals(instance)).findFirst();
  }

  private void ask(Backend backend) {
    if (!backend.mayBeAsked()) {
      return;
    }
    client
        .request(
            new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(backend.uri() + "/q/health/ready")
                .setTimeout(ANSWER_WITHIN_MILLIS))
        .compose(request -> request.send())
        .compose(answer -> answer.body().map(read -> answer.statusCode()))
        .onComplete(
            status -> backend.answered(status.succeeded() ? status.result().intValue() : 0));
  }
}
