package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.messaging.FakeWhatsApp.error;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.local.infrastructure.FreePort;
import org.kirana.messaging.domain.Addressee;
import org.kirana.messaging.domain.CustomerServiceWindow;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.domain.Slows;
import org.kirana.messaging.outbound.MessageStatusChanged;
import org.kirana.messaging.outbound.OurGraphApi;
import org.kirana.messaging.persistence.ClaimedMessage;

/** Every code of the reference's table, answered over HTTP, is handled as its class says. */
class EveryRefusalTest {

  private static final URI ADDRESS = URI.create("http://127.0.0.1:" + FreePort.any());
  private static final FixedSettings SETTINGS = FixedSettings.lease(Duration.ofMinutes(1));
  private static FakeWhatsApp whatsApp;

  @BeforeAll
  static void open() throws IOException {
    whatsApp = new FakeWhatsApp(ADDRESS);
  }

  @AfterAll
  static void close() {
    whatsApp.close();
  }

  @ParameterizedTest
  @MethodSource("org.kirana.messaging.domain.EveryErrorCodeTest#codes")
  void of_a_call_leads_to_what_its_class_says(int code, FailureReason reason, Slows slows)
      throws InterruptedException {
    Failure failure = new Failure(code, reason);

    Outcome outcome = answeredWith(code, false);

    switch (reason) {
      case THROTTLED, TRANSIENT, CHANNEL -> {
        assertThat(outcome).isInstanceOf(Outcome.Retry.class);
        assertThat(((Outcome.Retry) outcome).failure()).isEqualTo(failure);
        assertThat(((Outcome.Retry) outcome).after()).isPositive();
      }
      case CONTENT, RECIPIENT, POLICY, UNKNOWN, WINDOW_CLOSED ->
          assertThat(outcome).isEqualTo(new Outcome.GivenUp(failure));
      case EXPIRED, UNFILLABLE_TOKEN, UNKNOWN_CONTACT ->
          throw new AssertionError("no code of Meta's");
    }
  }

  @ParameterizedTest
  @MethodSource("org.kirana.messaging.domain.EveryErrorCodeTest#codes")
  void of_a_call_is_met_with_the_template_only_if_the_window_is_closed(
      int code, FailureReason reason, Slows slows) throws InterruptedException {
    boolean asTemplate = answeredWith(code, true) instanceof Outcome.UseTemplate;

    assertThat(asTemplate).isEqualTo(reason == FailureReason.WINDOW_CLOSED);
  }

  @ParameterizedTest
  @MethodSource("org.kirana.messaging.domain.EveryErrorCodeTest#codes")
  void that_is_reported_later_is_the_last_word_unless_it_passes_or_a_template_helps(
      int code, FailureReason reason, Slows slows) {
    boolean triesAgain =
        MessageStatusChanged.Failed.afterAcceptance(Failure.ofCode(code)).triesAgain();

    assertThat(triesAgain)
        .isEqualTo(
            switch (reason) {
              case THROTTLED, TRANSIENT, CHANNEL, WINDOW_CLOSED -> true;
              case CONTENT, RECIPIENT, POLICY, UNKNOWN -> false;
              case EXPIRED, UNFILLABLE_TOKEN, UNKNOWN_CONTACT -> false;
            });
  }

  private static Outcome answeredWith(int code, boolean templateLeft) throws InterruptedException {
    String messageId = "refused:" + UUID.randomUUID();
    whatsApp.treat(messageId, error(400, code));
    ObjectNode message = (ObjectNode) Contract.tree("{\"type\":\"text\"}");
    message.put("biz_opaque_callback_data", messageId);
    SendMessage sendMessage =
        new SendMessage(
            preparedAs(new Prepared.Ready(Line.SHOPPER, message, templateLeft)),
            OurGraphApi.at(ADDRESS.toString(), SETTINGS),
            new SendingRate(FixedSettings.perSecond(1_000)),
            SETTINGS);
    return sendMessage.send(claimed(messageId));
  }

  private static PrepareMessage preparedAs(Prepared prepared) {
    return new PrepareMessage(null, null, null, null) {
      @Override
      Prepared prepare(ClaimedMessage claimed) {
        return prepared;
      }
    };
  }

  private static ClaimedMessage claimed(String messageId) {
    return new ClaimedMessage(
        new MessageId(messageId),
        UUID.randomUUID(),
        "{}",
        new Addressee(Optional.empty(), new CustomerServiceWindow(Optional.empty()), false),
        1,
        false,
        false,
        Instant.EPOCH,
        System.nanoTime(),
        null);
  }
}
