package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTableTest {

  private static final MetricsTable TABLE =
      MetricsTable.of(
          List.of(
              "| metric | of | when | is |",
              "| `kirana_events_parked` | all | always | parked |",
              "| `kirana_events_lag` {topic, partition} | hearing | once it happens | lag |",
              "| `kirana_offers_open` | store-assignment-service | always | offers |"));

  @Test
  void whatIsShownAndNamedAgrees() {
    assertThat(
            TABLE.differences(
                "order-service",
                "# TYPE kirana_events_parked gauge\n# TYPE kirana_events_lag gauge\n"))
        .isEmpty();
    assertThat(TABLE.differences("order-service", "# TYPE kirana_events_parked gauge\n")).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(TABLE.differences("store-assignment-service", "# TYPE kirana_events_parked gauge\n"))
        .containsExactly("kirana_offers_open is in the table and not shown");
  }

  @Test
  void whatNobodyWroteDownIsNamed() {
    assertThat(
            TABLE.differences(
                "catalog-service",
                "# TYPE kirana_events_parked gauge\n# TYPE kirana_events_lag gauge\n"))
        .containsExactly("kirana_events_lag is shown and not in the table");
  }
}
