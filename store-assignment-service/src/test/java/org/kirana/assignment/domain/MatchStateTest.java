package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchStateTest {

  private static final Map<MatchState, CancellationOutcome> CANCELLATIONS =
      new EnumMap<>(
          Map.of(
              MatchState.OFFERED, CancellationOutcome.WITHDRAWN,
              MatchState.MATCHED, CancellationOutcome.CANCELLED,
              MatchState.NOT_MATCHED, CancellationOutcome.NEVER_MATCHED,
              MatchState.CANCELLED, CancellationOutcome.ALREADY_CANCELLED,
              MatchState.HANDED_OVER, CancellationOutcome.ALREADY_HANDED_OVER));

  private static final Map<MatchState, HandOverOutcome> HAND_OVERS =
      new EnumMap<>(
          Map.of(
              MatchState.OFFERED, HandOverOutcome.NEVER_MATCHED,
              MatchState.MATCHED, HandOverOutcome.HANDED_OVER,
              MatchState.NOT_MATCHED, HandOverOutcome.NEVER_MATCHED,
              MatchState.CANCELLED, HandOverOutcome.ALREADY_CANCELLED,
              MatchState.HANDED_OVER, HandOverOutcome.ALREADY_HANDED_OVER));

  @ParameterizedTest
  @EnumSource
  void only_an_offered_or_a_matched_order_can_be_cancelled(MatchState state) {
    assertThat(CANCELLATIONS).containsEntry(state, state.cancel());
  }

  @ParameterizedTest
  @EnumSource
  void only_a_matched_order_can_be_handed_over(MatchState state) {
    assertThat(HAND_OVERS).containsEntry(state, state.handOver());
  }

  @ParameterizedTest
  @EnumSource
  void every_filter_has_a_reason_for_the_shopper(Filter filter) {
    assertThat(filter.reason()).isNotNull();
  }
}
