package org.kirana.invoice.operator;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.operator.Sample;
import org.kirana.events.operator.Written;

/** How far the fullest series of bill numbers is; a series ends at 99,999. */
@ApplicationScoped
class NumbersLeft implements MeterBinder {

  private static final String FULLEST =
      "SELECT coalesce(max(next_number), 1) - 1 AS number FROM number_series";

  private final Sample fullest;

  NumbersLeft(Written written) {
    this.fullest = new Sample(written, FULLEST);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("kirana.invoice.series.highest.number", fullest, Sample::value)
        .description("The last number given in the fullest series; it ends at 99999")
        .register(registry);
  }
}
