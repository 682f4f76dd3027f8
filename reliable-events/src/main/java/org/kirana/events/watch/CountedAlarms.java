package org.kirana.events.watch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.kirana.events.Alarms;

/** Alarms as a counter that an alert rule watches, and an error in the log. */
@ApplicationScoped
class CountedAlarms implements Alarms {

  private static final Logger LOG = Logger.getLogger(CountedAlarms.class);

  private final MeterRegistry registry;

  CountedAlarms(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void raise(String reason, String detail) {
    registry.counter("kirana.alarms", "reason", reason).increment();
    LOG.errorf("alarm %s: %s", reason, detail);
  }
}
