package org.kirana.bench.load;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Messages and statuses straight to the gateway, in a process of its own, at their moments whatever
 * becomes of those before. Its one argument is the folder with the plan.
 */
public final class WebhookGenerator {

  private static final int CONNECTIONS = 400;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final WebhookPlan plan;
  private final Signature signature;
  private final Posts posts;

  private WebhookGenerator(WebhookPlan plan, Posts posts) {
    this.plan = plan;
    this.signature = new Signature(plan.appSecret());
    this.posts = posts;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path directory = Path.of(arguments[0]);
    Vertx vertx = Vertx.vertx();
    try (SendLog log = new SendLog(directory.resolve(Sent.FILE))) {
      var client = vertx.createHttpClient(Connections.upTo(CONNECTIONS));
      new WebhookGenerator(WebhookPlan.readFrom(directory), new Posts(vertx, client, log)).run();
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private void run() throws InterruptedException {
    Instant begin = Instant.ofEpochMilli(plan.beginMillis());
    Clockwork clockwork = Clockwork.startingAt(begin);
    long betweenMessages = 1_000_000_000L / plan.messagesPerSecond();
    long betweenBatches = 1_000_000_000L * plan.batch() / plan.statusesPerSecond();
    int message = 0;
    int batch = 0;
    while (message < plan.messages() || batch < plan.batches()) {
      long nextMessage = message < plan.messages() ? message * betweenMessages : Long.MAX_VALUE;
      long nextBatch = batch < plan.batches() ? batch * betweenBatches : Long.MAX_VALUE;
      long next = Math.min(nextMessage, nextBatch);
      clockwork.await(next);
      Instant intended = begin.plusNanos(next);
      if (nextMessage <= nextBatch) {
        post("message", message++, intended, this::message);
      } else {
        post("statuses", batch++, intended, this::statuses);
      }
    }
    posts.settle(PATIENCE);
  }

  private interface Body {
    byte[] of(int number);
  }

  private void post(String kind, int number, Instant intended, Body body) {
    byte[] bytes = body.of(number);
    posts.post(
        new Letter(
            kind,
            number,
            intended,
            plan.to(),
            Map.of("X-Hub-Signature-256", signature.header(bytes)),
            bytes));
  }

  private byte[] message(int number) {
    String phone = plan.phones().get(number % plan.phones().size());
    return Greeting.from(List.of(phone), plan.shopperLine(), WebhookPlan.MESSAGE + number + ".");
  }

  /** One word about one batch of messages. */
  private byte[] statuses(int number) {
    String word = WebhookPlan.WORDS.get(number % WebhookPlan.WORDS.size());
    int first = number / WebhookPlan.WORDS.size() * plan.batch();
    long now = System.currentTimeMillis() / 1000;
    String statuses =
        IntStream.range(first, first + plan.batch())
            .mapToObj(
                each ->
                    "{\"id\":\"wamid.status.%d\",\"status\":\"%s\",\"timestamp\":\"%d\",\"recipient_id\":\"9152%08d\",\"biz_opaque_callback_data\":\"%s%d\"}"
                        .formatted(each, word, now, each, WebhookPlan.STATUS_OF, each))
            .collect(Collectors.joining(","));
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"phone_number_id\":\"%s\"},\"statuses\":[%s]}}]}]}"
        .formatted(plan.shopperLine(), statuses)
        .getBytes(US_ASCII);
  }
}
