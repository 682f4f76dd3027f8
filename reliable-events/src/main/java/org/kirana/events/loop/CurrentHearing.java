package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Which event this thread is hearing, if any. */
@ApplicationScoped
class CurrentHearing {

  private static final String EVENT_ID = "eventId";

  private final ThreadLocal<@Nullable Hearing> current = new ThreadLocal<>();

  @Nullable Hearing get() {
    return current.get();
  }

  void during(Hearing hearing, Runnable work) {
    current.set(hearing);
    MDC.put(EVENT_ID, hearing.cause().value());
    try {
      work.run();
    } finally {
      MDC.remove(EVENT_ID);
      current.remove();
    }
  }
}
