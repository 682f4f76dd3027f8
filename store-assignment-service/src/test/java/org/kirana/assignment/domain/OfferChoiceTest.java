package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferChoiceTest {

  private static final OfferId OFFER =
      new OfferId(new OrderId(UUID.fromString("2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10")), 3);

  static Stream<OfferChoice> choices() {
    return Stream.concat(
        Stream.of(new OfferChoice.Accept(OFFER), new OfferChoice.Decline(OFFER)),
        Arrays.stream(DeclineReason.values()).map(why -> new OfferChoice.Because(OFFER, why)));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void a_choice_comes_back_as_it_was_written(OfferChoice choice) {
    assertThat(OfferChoice.read(choice.id())).isEqualTo(choice);
    assertThat(choice.id()).hasSizeLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "accept",
        "accept:",
        "accept:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10",
        "accept:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:0",
        "accept:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:-1",
        "accept:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:99999999999",
        "accept:everything:1",
        "reason:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:1",
        "reason:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:1:weather",
        "handed-over:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10"
      })
  void anything_else_is_not_about_an_offer(String id) {
    assertThat(OfferChoice.read(id)).isNull();
  }

  @Test
  void a_message_of_ours_names_its_offer_and_others_name_none() {
    assertThat(OfferId.ofMessage(OFFER.messageId())).isEqualTo(OFFER);
    assertThat(OfferId.ofMessage("offer-reminder:" + OFFER)).isNull();
    assertThat(OfferId.ofMessage("invoice:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10")).isNull();
  }
}
