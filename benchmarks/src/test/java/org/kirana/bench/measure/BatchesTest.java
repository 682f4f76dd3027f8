package org.kirana.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static final String PAGE =
      """
      # TYPE kirana_events_batch_size summary
      kirana_events_batch_size_count 4.0
      kirana_events_batch_size_sum 120.0
      # TYPE kirana_events_batch_size_max gauge
      kirana_events_batch_size_max 77.0
      kirana_events_parked 0.0
      """;

  @Test
  void aServicesPageOfMetricsTellsEventsOfOneTransaction() {
    Batches.Batch batch = Batches.parse(PAGE);
    assertThat(batch.mean()).isEqualTo(30);
    assertThat(batch.largest()).isEqualTo(77);
  }

  @Test
  void whatWasBeforeTheLoadIsLeftOut() {
    assertThat(batches(10, 500).since(batches(6, 20)).ofServices().get("order-service").mean())
        .isEqualTo(120);
  }

  @Test
  void aServiceThatWasStartedAgainCountsFromItsStart() {
    assertThat(batches(3, 30).since(batches(6, 20)).ofServices().get("order-service").mean())
        .isEqualTo(10);
  }

  private static Batches batches(double transactions, double events) {
    return new Batches(Map.of("order-service", new Batches.Batch(transactions, events, 9)));
  }
}
