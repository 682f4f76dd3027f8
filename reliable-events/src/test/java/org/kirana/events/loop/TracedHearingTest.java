package org.kirana.events.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.kirana.events.EventId;
import org.kirana.events.trace.Collected;
import org.kirana.events.trace.Spans;

class TracedHearingTest {

  private static final String CAUSE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final Collected collected = new Collected();
  private final Step step = new Step();

  @Test
  void whatIsAnnouncedFollowsFromTheHearing() {
    Hearing hearing = heardWith(Spans.to(collected.telemetry()));
    step.spans().end(null);
    assertThat(Objects.requireNonNull(hearing.traceparent()))
        .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
        .contains(collected.only().getSpanId());
  }

  @Test
  void itEndsWithItsTransactionAndNotBefore() {
    heardWith(Spans.to(collected.telemetry()));
    assertThat(collected.spans()).isEmpty();
    step.spans().end(null);
    assertThat(collected.only().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  @Test
  void aTransactionThatWasRolledBackIsSeen() {
    heardWith(Spans.to(collected.telemetry()));
    step.spans().end(new IllegalStateException("a row: Asha, Vashi"));
    assertThat(collected.only().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(collected.only().toString())
        .contains("IllegalStateException")
        .doesNotContain("Asha");
  }

  @Test
  void whileTracesAreOffTheCausesTraceIsPassedOn() {
    assertThat(heardWith(Spans.none()).traceparent()).isEqualTo(CAUSE);
  }

  private Hearing heardWith(Spans spans) {
    var ownership =
        new Ownership(new TopicPartition("orders", 0), 1, 0, null, Set.of(), false, null);
    var hearing = new Hearing("order-placed", new EventId("1"), CAUSE, step.of(ownership));
    new CurrentHearing(spans).during(hearing, () -> {});
    return hearing;
  }
}
