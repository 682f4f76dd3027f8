package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.kirana.assignment.RemindToCall;
import org.kirana.assignment.domain.ShortfallId;
import org.kirana.events.TimerSubscriber;

/** Hears that a shopper has been asked for long enough. */
@ApplicationScoped
public class CallShopperTimer implements TimerSubscriber {

  private final RemindToCall remindToCall;

  CallShopperTimer(RemindToCall remindToCall) {
    this.remindToCall = remindToCall;
  }

  @Override
  public String kind() {
    return RemindToCall.TIMER;
  }

  @Override
  public void due(String id, Instant dueAt) {
    remindToCall.due(Objects.requireNonNull(ShortfallId.parse(id)));
  }
}
