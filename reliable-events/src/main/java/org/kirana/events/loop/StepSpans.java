package org.kirana.events.loop;

import io.opentelemetry.api.trace.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.events.trace.Spans;

/** The spans of what one transaction hears: they end with it, well or not. */
final class StepSpans {

  private final List<Span> begun = new ArrayList<>();

  void add(Span span) {
    begun.add(span);
  }

  void end(@Nullable Throwable failure) {
    begun.forEach(span -> Spans.end(span, failure));
    begun.clear();
  }
}
