package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.KiranaRoot;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.ServiceProcess;
import org.kirana.local.launcher.StackSettings;

/**
 * People write and are answered while WhatsApp repeats, shuffles, delays and batches its webhooks,
 * loses answers and whole statuses, refuses calls, and the gateway is killed again and again.
 * {@code -Dkirana.bad-day.messages=10000} makes the day long.
 */
class MetaOnABadDayTest {

  private static final int MESSAGES = Integer.getInteger("kirana.bad-day.messages", 1_500);
  private static final int KILLS = Integer.getInteger("kirana.bad-day.kills", 2);
  private static final int MESSAGES_OF_A_PHONE = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Map<String, Object> BAD_DAY =
      Map.of(
          "seed", 6,
          "percent",
              Map.of(
                  "duplicate", 30,
                  "reorder", 50,
                  "delay", 5,
                  "batch", 40,
                  "lost-response", 10,
                  "lost-statuses", 3,
                  "server-error", 5),
          "reorderMillis", 1_000,
          "delayMillis", 2_000,
          "batchSize", 1_000);

  private LocalStack stack;
  private AnsweringHouse house;

  @BeforeEach
  void onlyTheGatewayAndWhatsApp() {
    Path directory =
        KiranaRoot.find().resolve("pipeline-tests/target/bad-day-" + ProcessHandle.current().pid());
    stack =
        LocalStack.start(
            ofABadDay(
                StackSettings.in(directory)
                    .only(EnumSet.of(Service.MESSAGING_GATEWAY, Service.WHATSAPP_SIMULATOR))));
    stack.awaitHealthy(OpenHouse.PATIENCE);
    house = AnsweringHouse.at(stack.infrastructure().bootstrapServers());
  }

  /** A doubtful message waits long enough for the latest status, even on a slow machine. */
  private static StackSettings ofABadDay(StackSettings settings) {
    return settings
        .impatient()
        .with(Service.WHATSAPP_SIMULATOR, "kirana.simulator.webhook.longest-pause", "PT1S")
        .with(Service.WHATSAPP_SIMULATOR, "kirana.simulator.limits.per-second", "1000")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.per-second", "900")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.window-patience", "PT5M")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.status-wait", "PT30S")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.silence-slows-by", "1");
  }

  @AfterEach
  void theDayEnds() throws InterruptedException {
    house.close();
    stack.close();
  }

  @Test
  void everyMessageHasItsEffectOnceAndEveryAnswerIsAcceptedOnce() {
    Instant morning = Instant.now();
    Json.post(whatsApp("/simulator/faults"), Map.of("rates", BAD_DAY));

    Set<String> written = everybodyWrites();
    killTheGatewayNowAndThen();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () -> {
              assertThat(asked()).as("answers asked for").isEqualTo(MESSAGES);
              assertThat(settled()).as("answers settled").isEqualTo(MESSAGES);
              assertThat(webhooksUnderWay()).as("webhooks under way").isZero();
            });

    assertThat(house.heard().keySet()).isEqualTo(written);
    assertThat(house.changed()).as("other words under the same id").isZero();
    AcceptedMessages accepted = AcceptedMessages.at(whatsApp("/"));
    assertThat(accepted.messageIds())
        .isEqualTo(written.stream().map(AnsweringHouse::answerTo).collect(Collectors.toSet()));
    assertThat(accepted.sentAgainAfterAStatus()).as("sent again after a status").isEmpty();
    long guesses = books().guessedSends();
    assertThat(accepted.tooMany()).as("accepted twice").isLessThanOrEqualTo(guesses);
    tell(morning, accepted.tooMany(), guesses);
  }

  private Set<String> everybodyWrites() {
    return new HashSet<>(
        IntStream.range(0, MESSAGES)
            .parallel()
            .mapToObj(
                number -> {
                  int person = number / MESSAGES_OF_A_PHONE;
                  String line = person % 5 == 0 ? "partner" : "shopper";
                  return new Phone(whatsApp("/"), "9151%08d".formatted(person), line)
                      .does(Map.of("type", "text", "text", "Message " + number))
                      .path("wamids")
                      .path(0)
                      .asText();
                })
            .toList());
  }

  private void killTheGatewayNowAndThen() {
    ServiceProcess gateway = stack.process(Service.MESSAGING_GATEWAY);
    for (int kill = 1; kill <= KILLS; kill++) {
      long enough = (long) MESSAGES * kill / (KILLS + 2);
      await().atMost(PATIENCE).until(() -> taken() >= enough);
      gateway.kill();
      gateway.restart();
      gateway.awaitHealthy(OpenHouse.PATIENCE);
    }
  }

  private void tell(Instant morning, long tooMany, long guesses) {
    System.out.printf(
        "Meta on a bad day: %d messages, %d kills, %d s; %d repeats dropped; sent again by a guess: %d (%.2f %%), of which WhatsApp had taken %d before; faults: %s%n",
        MESSAGES,
        KILLS,
        Duration.between(morning, Instant.now()).toSeconds(),
        house.repeats(),
        guesses,
        100.0 * guesses / MESSAGES,
        tooMany,
        Json.get(whatsApp("/simulator/faults")).path("happened"));
  }

  // --- what the books and WhatsApp say

  private Books books() {
    return new Books(stack);
  }

  private long asked() {
    return count("true");
  }

  private long taken() {
    return count("wamid IS NOT NULL");
  }

  private long settled() {
    return count("state IN ('ACCEPTED', 'SENT', 'DELIVERED', 'READ')");
  }

  private long count(String condition) {
    return books()
        .number(
            Service.MESSAGING_GATEWAY, "SELECT count(*) FROM outgoing_message WHERE " + condition);
  }

  private long webhooksUnderWay() {
    return Json.get(whatsApp("/simulator/webhooks")).path("pending").asLong();
  }

  private URI whatsApp(String path) {
    return stack.uri(Service.WHATSAPP_SIMULATOR).resolve(path);
  }
}
