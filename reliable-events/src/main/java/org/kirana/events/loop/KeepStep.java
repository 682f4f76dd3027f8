package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.kirana.events.memory.EventPositions;
import org.kirana.events.memory.TimerRows;

/** Writes what a transaction of the loop has come to: its timers, then its partitions' rows. */
@ApplicationScoped
class KeepStep {

  private final TimerRows timers;
  private final EventPositions positions;

  KeepStep(TimerRows timers, EventPositions positions) {
    this.timers = timers;
    this.positions = positions;
  }

  void keep(Step step) throws SQLException {
    timers.schedule(step.timers().inOrder());
    positions.advance(step.advances());
  }
}
