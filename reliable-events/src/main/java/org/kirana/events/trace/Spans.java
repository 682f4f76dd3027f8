package org.kirana.events.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventId;

/**
 * What this service does in a trace, piece by piece: its name, its time, ids. Nothing personal, so
 * no exception's message either. While traces are off, nothing is begun and nothing is kept.
 */
@ApplicationScoped
public class Spans {

  private static final String SCOPE = "org.kirana.events";

  private final @Nullable Tracer tracer;

  Spans(
      OpenTelemetry telemetry,
      @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "true") boolean off) {
    this.tracer = off ? null : telemetry.getTracer(SCOPE);
  }

  /** Traces that are off. */
  public static Spans none() {
    return new Spans(OpenTelemetry.noop(), true);
  }

  /** Traces that go where this says. */
  public static Spans to(OpenTelemetry telemetry) {
    return new Spans(telemetry, false);
  }

  /**
   * Begins a piece of work, which has to be ended whatever happens.
   *
   * @param cause what it follows from; without one, what this thread is doing, or nothing
   */
  public Span begin(String name, SpanKind kind, @Nullable String cause) {
    if (tracer == null) {
      return Span.getInvalid();
    }
    SpanBuilder span = tracer.spanBuilder(name).setSpanKind(kind);
    if (cause != null) {
      span.setParent(TraceContext.of(cause));
      linkToWhatGoesOn(span, cause);
    }
    return span.startSpan();
  }

  /** A status comes in a webhook of its own, but belongs to the trace of its message. */
  private static void linkToWhatGoesOn(SpanBuilder span, String cause) {
    SpanContext around = Span.current().getSpanContext();
    if (around.isValid() && !cause.contains(around.getTraceId())) {
      span.addLink(around);
    }
  }

  /** An event or a timer, from when it is heard until its transaction ends. */
  public Span hearing(String what, EventId event, @Nullable String cause) {
    if (tracer == null) {
      return Span.getInvalid();
    }
    return begin("hear " + what, SpanKind.CONSUMER, cause)
        .setAttribute("kirana.event.id", event.value());
  }

  /**
   * Notes that an event was announced.
   *
   * @return the trace that it carries to its hearers; null while traces are off
   */
  public @Nullable String announced(String type, EventId event, @Nullable String cause) {
    if (tracer == null) {
      return null;
    }
    Span span =
        begin("announce " + type, SpanKind.PRODUCER, cause)
            .setAttribute("kirana.event.id", event.value());
    span.end();
    return TraceContext.textOf(span);
  }

  /** Does some work as a piece of its own. */
  public void run(String name, SpanKind kind, @Nullable String cause, Runnable work) {
    Span span = begin(name, kind, cause);
    try {
      within(span, work);
      end(span, null);
    } catch (RuntimeException | Error e) {
      end(span, e);
      throw e;
    }
  }

  /** Does some work as a piece of its own that ends when its promise is kept or broken. */
  public <T> CompletionStage<T> until(
      String name, SpanKind kind, Supplier<CompletionStage<T>> work) {
    Span span = begin(name, kind, null);
    if (!span.getSpanContext().isValid()) {
      return work.get();
    }
    try (Scope scope = span.makeCurrent()) {
      return work.get().whenComplete((done, failure) -> end(span, failure));
    } catch (RuntimeException e) {
      end(span, e);
      throw e;
    }
  }

  /** Does some work that belongs to a piece which has been begun and is ended elsewhere. */
  public void within(Span span, Runnable work) {
    if (!span.getSpanContext().isValid()) {
      work.run();
      return;
    }
    try (Scope scope = span.makeCurrent()) {
      work.run();
    }
  }

  /** Says more about what this thread is doing. */
  public void note(String name, String value) {
    if (tracer != null) {
      Span.current().setAttribute(name, value);
    }
  }

  /** The trace that this thread works in, as {@code traceparent}; null while traces are off. */
  public static @Nullable String current() {
    return TraceContext.textOf(Span.current());
  }

  /** Of what went wrong only the name: a message may quote what somebody wrote. */
  public static void end(Span span, @Nullable Throwable failure) {
    if (failure != null) {
      span.setStatus(StatusCode.ERROR);
      span.setAttribute("error.type", failure.getClass().getSimpleName());
    }
    span.end();
  }
}
