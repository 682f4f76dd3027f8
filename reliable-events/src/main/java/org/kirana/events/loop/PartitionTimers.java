package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import org.kirana.events.Timers;
import org.kirana.events.memory.TimerRows;

/** Timers as rows with the partition of their cause. */
@ApplicationScoped
class PartitionTimers implements Timers {

  private final CurrentHearing currentHearing;
  private final TimerRows rows;

  PartitionTimers(CurrentHearing currentHearing, TimerRows rows) {
    this.currentHearing = currentHearing;
    this.rows = rows;
  }

  @Override
  public void schedule(String kind, String id, Instant dueAt) {
    Hearing hearing = currentHearing.get();
    if (hearing == null) {
      throw new IllegalStateException("a timer is set by an event that is being heard");
    }
    hearing.schedule(kind, id, dueAt);
  }

  @Override
  public void cancel(String kind, String id) {
    Hearing hearing = currentHearing.get();
    if (hearing != null) {
      hearing.unschedule(kind, id);
    }
    try {
      rows.cancel(kind, id);
    } catch (SQLException e) {
      throw new TimerFailed(e);
    }
  }

  /** Carries the database's answer up to the loop, which knows what it means. */
  private static final class TimerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TimerFailed(SQLException cause) {
      super(cause);
    }
  }
}
