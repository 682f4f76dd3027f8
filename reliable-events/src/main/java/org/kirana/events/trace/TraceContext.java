package org.kirana.events.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A {@code traceparent} of W3C, version 00, as OpenTelemetry sees it and back. */
public final class TraceContext {

  private static final Pattern VALID = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
  private static final int TRACE_ID = 3;
  private static final int SPAN_ID = 36;
  private static final int FLAGS = 53;

  private TraceContext() {}

  /** What follows from this cause; a trace of its own if the cause makes no sense. */
  static Context of(String traceparent) {
    return Context.root().with(Span.wrap(spanContext(traceparent)));
  }

  private static SpanContext spanContext(String traceparent) {
    if (!VALID.matcher(traceparent).matches()) {
      return SpanContext.getInvalid();
    }
    return SpanContext.createFromRemoteParent(
        traceparent.substring(TRACE_ID, SPAN_ID - 1),
        traceparent.substring(SPAN_ID, FLAGS - 1),
        TraceFlags.fromHex(traceparent, FLAGS),
        TraceState.getDefault());
  }

  /** Null while traces are off. */
  public static @Nullable String textOf(Span span) {
    SpanContext context = span.getSpanContext();
    return context.isValid()
        ? "00-%s-%s-%s"
            .formatted(context.getTraceId(), context.getSpanId(), context.getTraceFlags().asHex())
        : null;
  }
}
