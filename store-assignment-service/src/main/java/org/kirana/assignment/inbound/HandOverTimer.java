package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.kirana.assignment.HandOver;
import org.kirana.assignment.domain.OrderId;
import org.kirana.events.TimerSubscriber;

/** Hears that an order's time is up. */
@ApplicationScoped
public class HandOverTimer implements TimerSubscriber {

  private final HandOver handOver;

  HandOverTimer(HandOver handOver) {
    this.handOver = handOver;
  }

  @Override
  public String kind() {
    return HandOver.TIMER;
  }

  @Override
  public void due(String id, Instant dueAt) {
    handOver.byTimer(new OrderId(UUID.fromString(id)));
  }
}
