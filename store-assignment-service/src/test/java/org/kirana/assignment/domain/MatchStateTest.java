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

  private static final Map<MatchState, PackingOutcome> PACKINGS =
      new EnumMap<>(
          Map.of(
              MatchState.OFFERED, PackingOutcome.NEVER_MATCHED,
              MatchState.MATCHED, PackingOutcome.PACKED,
              MatchState.NOT_MATCHED, PackingOutcome.NEVER_MATCHED,
              MatchState.CANCELLED, PackingOutcome.ALREADY_CANCELLED,
              MatchState.HANDED_OVER, PackingOutcome.ALREADY_HANDED_OVER));

  private static final Map<MatchState, AgreementOutcome> AGREEMENTS =
      new EnumMap<>(
          Map.of(
              MatchState.OFFERED, AgreementOutcome.PART_ACCEPTED,
              MatchState.MATCHED, AgreementOutcome.REDUCED,
              MatchState.NOT_MATCHED, AgreementOutcome.TOO_LATE,
              MatchState.CANCELLED, AgreementOutcome.ALREADY_CANCELLED,
              MatchState.HANDED_OVER, AgreementOutcome.REDUCED));

  @ParameterizedTest
  @EnumSource
  void only_a_matched_order_can_be_packed(MatchState state) {
    assertThat(PACKINGS).containsEntry(state, state.pack());
  }

  @ParameterizedTest
  @EnumSource
  void an_agreement_counts_while_a_store_has_the_order_and_after_the_hand_over(MatchState state) {
    assertThat(AGREEMENTS).containsEntry(state, state.agree());
  }

  @ParameterizedTest
  @EnumSource
  void every_filter_has_a_reason_for_the_shopper(Filter filter) {
    assertThat(filter.reason()).isNotNull();
  }
}
