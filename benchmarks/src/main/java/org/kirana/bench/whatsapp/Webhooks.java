package org.kirana.bench.whatsapp;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import org.kirana.bench.load.Micros;
import org.kirana.bench.load.Signature;

/** Delivers signed webhooks; anything but 200 is repeated, the same bytes, ever more slowly. */
final class Webhooks {

  private static final long FIRST_PAUSE = 250;
  private static final long LONGEST_PAUSE = 4_000;
  private static final long ANSWER_WITHIN = 10_000;

  private final Vertx vertx;
  private final HttpClient client;
  private final Signature signature;
  private final URI callback;
  private final SeenLog log;
  private int pending;

  Webhooks(Vertx vertx, HttpClient client, WhatsAppPlan plan, SeenLog log) {
    this.vertx = vertx;
    this.client = client;
    this.signature = new Signature(plan.secrets().appSecret());
    this.callback = plan.callback();
    this.log = log;
  }

  int pending() {
    return pending;
  }

  void deliver(String kind, byte[] body) {
    pending++;
    attempt(new Delivery(kind, body, signature.header(body)), FIRST_PAUSE);
  }

  private record Delivery(String kind, byte[] body, String signature) {}

  private void attempt(Delivery delivery, long pause) {
    long begin = Micros.now();
    client
        .request(
            new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(callback.toString())
                .setTimeout(ANSWER_WITHIN)
                .putHeader("Content-Type", "application/json")
                .putHeader("X-Hub-Signature-256", delivery.signature()))
        .compose(request -> request.send(Buffer.buffer(delivery.body())))
        .compose(answer -> answer.body().compose(read -> Future.succeededFuture(answer)))
        .onComplete(
            answer ->
                settle(
                    delivery, begin, answer.succeeded() ? answer.result().statusCode() : 0, pause));
  }

  private void settle(Delivery delivery, long begin, int status, long pause) {
    log.webhook(delivery.kind(), begin, status, delivery.body().length);
    if (status == 200) {
      pending--;
    } else {
      vertx.setTimer(pause, again -> attempt(delivery, Math.min(2 * pause, LONGEST_PAUSE)));
    }
  }
}
