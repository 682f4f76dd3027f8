package org.kirana.bench.whatsapp;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.kirana.bench.load.Micros;

/**
 * Carries an accepted message to its phone: fetches its document once, then reports sent, delivered
 * and read.
 */
final class Carrier {

  private static final List<String> WORDS = List.of("sent", "delivered", "read");
  private static final long BETWEEN_MILLIS = 40;
  private static final long DOCUMENT_WITHIN = 20_000;

  private final Vertx vertx;
  private final HttpClient client;
  private final StatusBatches statuses;
  private final SeenLog log;
  private int pending;

  Carrier(Vertx vertx, HttpClient client, StatusBatches statuses, SeenLog log) {
    this.vertx = vertx;
    this.client = client;
    this.statuses = statuses;
    this.log = log;
  }

  int pending() {
    return pending;
  }

  void carry(String lineId, String wamid, GraphCall message) {
    pending++;
    Optional<URI> document = message.document();
    if (document.isPresent()) {
      fetch(lineId, wamid, message, document.get());
    } else {
      report(lineId, wamid, message, 0);
    }
  }

  private void fetch(String lineId, String wamid, GraphCall message, URI document) {
    long begin = Micros.now();
    client
        .request(
            new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(document.toString())
                .setTimeout(DOCUMENT_WITHIN))
        .compose(request -> request.send())
        .compose(
            answer ->
                answer
                    .body()
                    .map(body -> answer.statusCode() == 200 && isPdf(body) ? body.length() : -1))
        .onComplete(
            bytes -> {
              if (bytes.succeeded() && bytes.result() > 0) {
                log.document(message.messageId(), begin, bytes.result());
                report(lineId, wamid, message, 0);
              } else {
                pending--;
                log.failed(message.messageId());
                statuses.add(status(lineId, wamid, message, "failed"));
              }
            });
  }

  private static boolean isPdf(Buffer body) {
    return body.length() > 5 && body.getByte(0) == '%' && body.getByte(1) == 'P';
  }

  private void report(String lineId, String wamid, GraphCall message, int word) {
    statuses.add(status(lineId, wamid, message, WORDS.get(word)));
    if (word + 1 < WORDS.size()) {
      vertx.setTimer(BETWEEN_MILLIS, then -> report(lineId, wamid, message, word + 1));
    } else {
      pending--;
    }
  }

  private static Envelope.Status status(
      String lineId, String wamid, GraphCall message, String word) {
    return new Envelope.Status(lineId, wamid, word, message.phone(), message.callbackData());
  }
}
