package org.kirana.bench.floor;

import java.sql.SQLException;

/** A sample of orders once through the loop: hear, write, commit, announce, batch by batch. */
final class Pass {

  private final FloorPlan plan;
  private final KeptRecords heard;
  private final Announcements announcements;
  private final Writes writes;

  Pass(FloorPlan plan, KeptRecords heard, Announcements announcements, Writes writes) {
    this.plan = plan;
    this.heard = heard;
    this.announcements = announcements;
    this.writes = writes;
  }

  long rows() {
    return writes.rows();
  }

  long changes() {
    return writes.changes();
  }

  void clear() throws SQLException {
    writes.clear();
  }

  void run(int events) throws SQLException {
    heard.rewind();
    int turns = Math.max(1, (int) Math.round(events / Math.max(1, plan.batch())));
    int seen = 0;
    for (int number = 0; number < turns; number++) {
      Turn turn = new Turn(number, turns);
      while (seen < turn.until(events)) {
        seen += heard.next().size();
      }
      writes.write(turn, plan.sample());
      announcements.settle();
      writes.commit();
      announcements.send(turn.from(announcements.size()), turn.until(announcements.size()));
    }
    announcements.settle();
  }
}
