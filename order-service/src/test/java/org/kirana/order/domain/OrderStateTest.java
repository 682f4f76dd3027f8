package org.kirana.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.order.domain.MatchFact.ORDER_CANCELLED;
import static org.kirana.order.domain.MatchFact.ORDER_HANDED_OVER;
import static org.kirana.order.domain.MatchFact.ORDER_PACKED;
import static org.kirana.order.domain.MatchFact.ORDER_REDUCED;
import static org.kirana.order.domain.MatchFact.STORE_MATCHED;
import static org.kirana.order.domain.MatchFact.STORE_NOT_MATCHED;
import static org.kirana.order.domain.OrderState.CANCELLED;
import static org.kirana.order.domain.OrderState.HANDED_OVER;
import static org.kirana.order.domain.OrderState.MATCHED;
import static org.kirana.order.domain.OrderState.NOT_MATCHED;
import static org.kirana.order.domain.OrderState.PACKED;
import static org.kirana.order.domain.OrderState.PLACED;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.order.domain.Move.AlreadyKnown;
import org.kirana.order.domain.Move.Contradiction;
import org.kirana.order.domain.Move.To;

/** Every state meets every fact; a new one of either fails here until it is decided. */
class OrderStateTest {

  private static final Map<OrderState, Map<MatchFact, Move>> DECIDED =
      Map.of(
          PLACED,
          row(to(MATCHED), to(NOT_MATCHED), to(CANCELLED), to(PACKED), to(HANDED_OVER)),
          MATCHED,
          row(known(), contradiction(), to(CANCELLED), to(PACKED), to(HANDED_OVER)),
          PACKED,
          row(known(), contradiction(), to(CANCELLED), known(), to(HANDED_OVER)),
          HANDED_OVER,
          row(known(), contradiction(), contradiction(), known(), known()),
          NOT_MATCHED,
          row(contradiction(), known(), known(), contradiction(), contradiction()),
          CANCELLED,
          row(known(), contradiction(), known(), known(), contradiction()));

  @ParameterizedTest
  @MethodSource("everyStateWithEveryFact")
  void everyFactHasItsEffectInEveryState(OrderState state, MatchFact fact) {
    Move decided = Objects.requireNonNull(DECIDED.get(state)).get(fact);
    assertThat(state.on(fact)).isEqualTo(decided);
  }

  @ParameterizedTest
  @MethodSource("everyStateWithEveryFact")
  void theSameFactAgainChangesNothing(OrderState state, MatchFact fact) {
    if (state.on(fact) instanceof To(OrderState moved)) {
      assertThat(moved.on(fact)).isEqualTo(known());
    }
  }

  @Test
  void factsRepeatedAsABatchLeadToTheSameState() {
    for (List<MatchFact> history :
        List.of(
            List.of(STORE_MATCHED, ORDER_HANDED_OVER),
            List.of(STORE_MATCHED, ORDER_REDUCED, ORDER_PACKED, ORDER_REDUCED, ORDER_HANDED_OVER),
            List.of(STORE_MATCHED, ORDER_PACKED, ORDER_CANCELLED),
            List.of(STORE_MATCHED, ORDER_CANCELLED),
            List.of(STORE_NOT_MATCHED),
            List.of(ORDER_CANCELLED))) {
      OrderState once = after(PLACED, history);
      assertThat(after(once, history)).isEqualTo(once);
    }
  }

  @Test
  void onlyAnOrderWithoutAnEndIsOpen() {
    assertThat(EnumSet.allOf(OrderState.class).stream().filter(OrderState::isOpen))
        .containsExactly(PLACED, MATCHED, PACKED);
  }

  @ParameterizedTest
  @EnumSource
  void anInvoiceThatWasSentStaysSent(InvoiceState state) {
    assertThat(state.onSent()).isEqualTo(InvoiceState.SENT);
    assertThat(state.onSent().onFailed()).isEqualTo(InvoiceState.SENT);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SENT")
  void anInvoiceThatFailedMayStillBeSent(InvoiceState state) {
    assertThat(state.onFailed()).isEqualTo(InvoiceState.FAILED);
    assertThat(state.onFailed().onFailed()).isEqualTo(InvoiceState.FAILED);
    assertThat(state.onFailed().onSent()).isEqualTo(InvoiceState.SENT);
  }

  static Stream<Arguments> everyStateWithEveryFact() {
    return Stream.of(OrderState.values())
        .flatMap(state -> Stream.of(MatchFact.values()).map(fact -> Arguments.of(state, fact)));
  }

  private static OrderState after(OrderState start, List<MatchFact> history) {
    OrderState state = start;
    for (MatchFact fact : history) {
      if (state.on(fact) instanceof To(OrderState moved)) {
        state = moved;
      }
    }
    return state;
  }

  private static Map<MatchFact, Move> row(
      Move matched, Move notMatched, Move cancelled, Move packed, Move handedOver) {
    return Map.of(
        STORE_MATCHED, matched,
        STORE_NOT_MATCHED, notMatched,
        ORDER_CANCELLED, cancelled,
        ORDER_REDUCED, matched,
        ORDER_PACKED, packed,
        ORDER_HANDED_OVER, handedOver);
  }

  private static Move to(OrderState state) {
    return new To(state);
  }

  private static Move known() {
    return new AlreadyKnown();
  }

  private static Move contradiction() {
    return new Contradiction();
  }
}
