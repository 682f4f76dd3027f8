package org.kirana.events.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.events.EventId;

class SpansTest {

  private static final String CAUSE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final EventId EVENT = new EventId("order-placed:1");
  private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

  @Nested
  class WhileTracesAreOn {

    private final Collected collected = new Collected();
    private final Spans spans = Spans.to(collected.telemetry());

    @Test
    void whatIsHeardFollowsFromWhatWasAnnounced() {
      Span hearing = spans.hearing("order-placed", EVENT, CAUSE);
      String announced = spans.announced("store-matched", EVENT, TraceContext.textOf(hearing));
      Spans.end(hearing, null);

      SpanData announcement = collected.spans().getFirst();
      SpanData heard = collected.spans().getLast();
      assertThat(heard.getName()).isEqualTo("hear order-placed");
      assertThat(heard.getKind()).isEqualTo(SpanKind.CONSUMER);
      assertThat(heard.getTraceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
      assertThat(heard.getParentSpanId()).isEqualTo("b7ad6b7169203331");
      assertThat(announcement.getName()).isEqualTo("announce store-matched");
      assertThat(announcement.getParentSpanId()).isEqualTo(heard.getSpanId());
      assertThat(announced)
          .isEqualTo("00-" + heard.getTraceId() + "-" + announcement.getSpanId() + "-01");
    }

    @Test
    void whatIsSaidInTheMiddleOfSomeWorkBelongsToIt() {
      spans.run(
          "receive webhook",
          SpanKind.SERVER,
          null,
          () -> spans.announced("message-received", EVENT, null));

      SpanData announcement = collected.spans().getFirst();
      SpanData webhook = collected.spans().getLast();
      assertThat(webhook.getParentSpanContext().isValid()).isFalse();
      assertThat(announcement.getParentSpanId()).isEqualTo(webhook.getSpanId());
    }

    @Test
    void aStatusIsInTheTraceOfItsMessageAndNamesTheWebhookThatBroughtIt() {
      spans.run(
          "receive webhook",
          SpanKind.SERVER,
          null,
          () -> spans.announced("message-status-changed", EVENT, CAUSE));

      SpanData announcement = collected.spans().getFirst();
      SpanData webhook = collected.spans().getLast();
      assertThat(announcement.getTraceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
      assertThat(announcement.getLinks())
          .extracting(LinkData::getSpanContext)
          .containsExactly(webhook.getSpanContext());
    }

    @Test
    void aCauseThatMakesNoSenseBeginsATraceOfItsOwn() {
      for (String junk :
          new String[] {"", "junk", CAUSE.replace('0', 'g'), "00-" + "0".repeat(52)}) {
        Spans.end(spans.begin("send to whatsapp", SpanKind.CLIENT, junk), null);
      }
      assertThat(collected.spans())
          .hasSize(4)
          .allSatisfy(span -> assertThat(span.getParentSpanContext().isValid()).isFalse())
          .allSatisfy(span -> assertThat(span.getSpanContext().isValid()).isTrue());
    }

    @Test
    void ofWhatWentWrongOnlyTheNameIsTold() {
      assertThatThrownBy(
              () ->
                  spans.run(
                      "receive webhook",
                      SpanKind.SERVER,
                      null,
                      () -> {
                        throw new IllegalStateException("Flat 3, Sector 17, Vashi");
                      }))
          .isInstanceOf(IllegalStateException.class);

      SpanData failed = collected.only();
      assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
      assertThat(failed.getAttributes().get(ERROR)).isEqualTo("IllegalStateException");
      assertThat(failed.toString()).doesNotContain("Vashi");
    }

    @Test
    void aPromiseEndsItsWorkWhenItIsKept() {
      CompletableFuture<Void> safe = new CompletableFuture<>();
      spans.until("receive checkout", SpanKind.SERVER, () -> safe);
      assertThat(collected.spans()).isEmpty();
      safe.complete(null);
      assertThat(collected.only().getName()).isEqualTo("receive checkout");
    }
  }

  @Nested
  class WhileTracesAreOff {

    private final Spans spans = Spans.none();

    @Test
    void workIsDoneAndNothingIsCarried() {
      AtomicReference<String> seen = new AtomicReference<>("not done");
      spans.run("receive webhook", SpanKind.SERVER, CAUSE, () -> seen.set(Spans.current()));
      assertThat(seen.get()).isNull();
      assertThat(spans.announced("order-placed", EVENT, CAUSE)).isNull();
      assertThat(TraceContext.textOf(spans.hearing("order-placed", EVENT, CAUSE))).isNull();
    }
  }
}
