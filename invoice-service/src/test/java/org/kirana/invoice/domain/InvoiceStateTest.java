package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.invoice.domain.InvoiceState.CANCELLED;
import static org.kirana.invoice.domain.InvoiceState.DELIVERED;
import static org.kirana.invoice.domain.InvoiceState.FAILED;
import static org.kirana.invoice.domain.InvoiceState.ISSUED;
import static org.kirana.invoice.domain.InvoiceState.SENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvoiceStateTest {

  /**
   * Where each report leads, in the order of {@link Report}: sent, failed, delivered, cancelled.
   */
  private static final Map<InvoiceState, List<InvoiceState>> TRANSITIONS =
      Map.of(
          ISSUED, List.of(SENT, FAILED, DELIVERED, CANCELLED),
          SENT, List.of(SENT, FAILED, DELIVERED, CANCELLED),
          FAILED, List.of(FAILED, FAILED, DELIVERED, CANCELLED),
          DELIVERED, List.of(DELIVERED, DELIVERED, DELIVERED, CANCELLED),
          CANCELLED, List.of(CANCELLED, CANCELLED, CANCELLED, CANCELLED));

  static Stream<Arguments> everyTransition() {
    return Arrays.stream(InvoiceState.values())
        .flatMap(
            state -> Arrays.stream(Report.values()).map(report -> Arguments.of(state, report)));
  }

  @ParameterizedTest(name = "{0} after {1}")
  @MethodSource("everyTransition")
  void leadsWhereTheTableSays(InvoiceState state, Report report) {
    assertThat(TRANSITIONS).containsKey(state);
    assertThat(TRANSITIONS.get(state)).hasSameSizeAs(Report.values());
    assertThat(state.after(report)).isEqualTo(TRANSITIONS.get(state).get(report.ordinal()));
  }

  @Test
  void theOrderInWhichTwoReportsArriveDoesNotMatter() {
    for (InvoiceState state : InvoiceState.values()) {
      for (Report one : Report.values()) {
        for (Report other : Report.values()) {
          assertThat(state.after(one).after(other)).isEqualTo(state.after(other).after(one));
        }
      }
    }
  }
}
