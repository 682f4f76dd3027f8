package org.kirana.bench.floor;

import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** The world around a bare house: shoppers, partners and WhatsApp in one. */
final class BarePeer implements AutoCloseable {

  private static final int AT_ONCE = 16;
  private static final long PATIENCE_SECONDS = 120;
  private static final String TAKEN =
      "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.floor.1234567890\"}]}";

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger told = new AtomicInteger();
  private final int house;

  BarePeer(int house, int port) {
    this.house = house;
    await(
        vertx
            .createHttpServer()
            .requestHandler(
                request -> {
                  told.incrementAndGet();
                  request.body().onSuccess(body -> request.response().end(TAKEN));
                })
            .listen(port, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture());
  }

  boolean isThere() {
    try {
      ask("POST", "/take", new byte[2]).get(5, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How many messages came. */
  int told() {
    return told.get();
  }

  /** Tells the house something, so often. */
  void tell(int count, int bytes) {
    repeat(count, "POST", "/take", new byte[bytes]);
  }

  void fetch(int count) {
    repeat(count, "GET", "/document", new byte[0]);
  }

  /** Has the house send so many messages. */
  void beTold(int count, int bytes) {
    await(ask("POST", "/send?count=" + count + "&bytes=" + bytes, new byte[0]));
  }

  private void repeat(int count, String method, String path, byte[] body) {
    Semaphore free = new Semaphore(AT_ONCE);
    AtomicInteger failures = new AtomicInteger();
    for (int i = 0; i < count; i++) {
      free.acquireUninterruptibly();
      ask(method, path, body)
          .whenComplete(
              (answer, failure) -> {
                failures.addAndGet(failure == null ? 0 : 1);
                free.release();
              });
    }
    free.acquireUninterruptibly(AT_ONCE);
    if (failures.get() > 0) {
      throw new IllegalStateException("the bare house left " + failures + " without an answer");
    }
  }

  private CompletableFuture<byte[]> ask(String method, String path, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + house + path))
            .method(method, BodyPublishers.ofByteArray(body))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .build();
    return client.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(HttpResponse::body);
  }

  private static <T> void await(CompletableFuture<T> answer) {
    try {
      answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the bare house does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    await(vertx.close().toCompletionStage().toCompletableFuture());
  }
}
