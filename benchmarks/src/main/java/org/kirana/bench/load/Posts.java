package org.kirana.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts letters; what the gateway does not take is sent again, as a shopper taps again. */
final class Posts {

  private static final long AGAIN_AFTER_MILLIS = 500;
  private static final long ANSWER_WITHIN_MILLIS = 15_000;

  private final Vertx vertx;
  private final HttpClient client;
  private final SendLog log;
  private final AtomicInteger open = new AtomicInteger();
  private volatile boolean over;

  Posts(Vertx vertx, HttpClient client, SendLog log) {
    this.vertx = vertx;
    this.client = client;
    this.log = log;
  }

  void post(Letter letter) {
    open.incrementAndGet();
    attempt(letter, Instant.now(), 1);
  }

  private void attempt(Letter letter, Instant first, int attempt) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setAbsoluteURI(letter.to().toString())
            .setTimeout(ANSWER_WITHIN_MILLIS)
            .putHeader("Content-Type", "application/json");
    letter.headers().forEach(options::putHeader);
    client
        .request(options)
        .compose(request -> request.send(Buffer.buffer(letter.body())))
        .compose(answer -> answer.body().compose(read -> Future.succeededFuture(answer)))
        .onComplete(
            answer ->
                settle(
                    letter, first, attempt, answer.succeeded() ? answer.result().statusCode() : 0));
  }

  /** Nothing but trouble that passes is tried again. */
  private void settle(Letter letter, Instant first, int attempt, int status) {
    boolean passes = status == 0 || status >= 500 || status == 429;
    if (passes && !over) {
      vertx.setTimer(AGAIN_AFTER_MILLIS, again -> attempt(letter, first, attempt + 1));
      return;
    }
    log.note(letter, first, status, attempt);
    open.decrementAndGet();
  }

  /** Waits until everything has been taken or refused, but not for ever. */
  void settle(Duration patience) throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    while (open.get() > 0 && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    over = true;
    long last = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2 * AGAIN_AFTER_MILLIS);
    while (open.get() > 0 && System.nanoTime() < last) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
