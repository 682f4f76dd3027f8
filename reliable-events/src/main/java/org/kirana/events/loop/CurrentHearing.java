package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.kirana.events.trace.Spans;

/** Which event this thread is hearing, if any. */
@ApplicationScoped
class CurrentHearing {

  private static final String EVENT_ID = "eventId";

  private final Spans spans;
  private final ThreadLocal<@Nullable Hearing> current = new ThreadLocal<>();

  CurrentHearing(Spans spans) {
    this.spans = spans;
  }

  @Nullable Hearing get() {
    return current.get();
  }

  void during(Hearing hearing, Runnable work) {
    current.set(hearing);
    MDC.put(EVENT_ID, hearing.cause().value());
    try {
      spans.within(hearing.begin(spans), work);
    } finally {
      MDC.remove(EVENT_ID);
      current.remove();
    }
  }
}
