package org.kirana.assignment.operator;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.operator.Sample;
import org.kirana.events.operator.Written;

/** How many orders wait for a partner's answer, and how many a store has in hand. */
@ApplicationScoped
class OrdersAtStores implements MeterBinder {

  private static final String OF_STATE =
      "SELECT count(*) AS number FROM order_match WHERE state = '%s' AND store_id IS NOT NULL";

  private final Sample offered;
  private final Sample accepted;

  OrdersAtStores(Written written) {
    this.offered = new Sample(written, OF_STATE.formatted("OFFERED"));
    this.accepted = new Sample(written, OF_STATE.formatted("MATCHED"));
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("kirana.offers.open", offered, Sample::value)
        .description("Orders that wait for a partner's answer")
        .register(registry);
    Gauge.builder("kirana.orders.in.hand", accepted, Sample::value)
        .description("Orders that a store has accepted and not handed over")
        .register(registry);
  }
}
