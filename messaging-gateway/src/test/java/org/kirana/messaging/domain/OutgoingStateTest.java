package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.messaging.domain.OutgoingState.DELIVERED;
import static org.kirana.messaging.domain.OutgoingState.EXPIRED;
import static org.kirana.messaging.domain.OutgoingState.FAILED;
import static org.kirana.messaging.domain.OutgoingState.READ;
import static org.kirana.messaging.domain.OutgoingState.SENT;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutgoingStateTest {

  static Stream<Arguments> every_state_and_every_status() {
    return Arrays.stream(OutgoingState.values())
        .flatMap(
            state ->
                Arrays.stream(DeliveryStatus.values()).map(status -> Arguments.of(state, status)));
  }

  @ParameterizedTest
  @MethodSource("every_state_and_every_status")
  void leads_where_the_table_says(OutgoingState state, DeliveryStatus status) {
    assertThat(state.after(status)).isEqualTo(expected(state, status));
  }

  private static OutgoingState expected(OutgoingState state, DeliveryStatus status) {
    return switch (state) {
      case WAITING, SENDING, UNSURE, ACCEPTED ->
          switch (status) {
            case SENT -> SENT;
            case DELIVERED -> DELIVERED;
            case READ -> READ;
            case FAILED -> FAILED;
          };
      case EXPIRED ->
          switch (status) {
            case SENT -> SENT;
            case DELIVERED -> DELIVERED;
            case READ -> READ;
            case FAILED -> EXPIRED;
          };
      case SENT ->
          switch (status) {
            case SENT -> SENT;
            case DELIVERED -> DELIVERED;
            case READ -> READ;
            case FAILED -> FAILED;
          };
      case DELIVERED ->
          switch (status) {
            case SENT, DELIVERED, FAILED -> DELIVERED;
            case READ -> READ;
          };
      case READ -> READ;
      case FAILED -> FAILED;
    };
  }

  @ParameterizedTest
  @MethodSource("every_state_and_every_status")
  void a_repeated_status_changes_nothing_more(OutgoingState state, DeliveryStatus status) {
    OutgoingState once = state.after(status);

    assertThat(once.after(status)).isEqualTo(once);
  }

  @ParameterizedTest
  @EnumSource(OutgoingState.class)
  void a_settled_message_never_makes_the_next_one_wait_again(OutgoingState state) {
    if (!state.isOpen()) {
      assertThat(DeliveryStatus.values()).allMatch(status -> !state.after(status).isOpen());
    }
  }

  @Test
  void read_implies_delivered() {
    assertThat(OutgoingState.ACCEPTED.after(DeliveryStatus.READ).after(DeliveryStatus.DELIVERED))
        .isEqualTo(READ);
  }
}
