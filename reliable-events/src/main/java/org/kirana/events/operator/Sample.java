package org.kirana.events.operator;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A number that the database knows, for a gauge: asked at most every 15 s, however many scrape. */
public final class Sample {

  private static final long KEPT_NANOS = Duration.ofSeconds(15).toNanos();

  private final Written written;
  private final String sql;
  private long askedAt;
  private double last = Double.NaN;

  /**
   * @param sql a statement that gives one row with a column {@code number}
   */
  public Sample(Written written, String sql) {
    this.written = written;
    this.sql = sql;
    this.askedAt = System.nanoTime() - 2 * KEPT_NANOS;
  }

  /** Not a number while the database is away. */
  public synchronized double value() {
    if (System.nanoTime() - askedAt > KEPT_NANOS) {
      last = ask();
      askedAt = System.nanoTime();
    }
    return last;
  }

  private double ask() {
    try {
      List<Written.Row> rows = written.rows(sql);
      return rows.isEmpty() ? Double.NaN : Double.parseDouble(rows.getFirst().text("number"));
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}
