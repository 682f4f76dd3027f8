package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The clock on which a doubtful attempt waits for its status. It runs while webhooks arrive, at
 * whichever instance; in silence it creeps, because nobody can tell a quiet hour from webhooks that
 * do not reach us; while no instance is awake it stands still.
 */
@ApplicationScoped
public class WebhookClock {

  private static final Duration BETWEEN_TICKS = Duration.ofSeconds(1);
  private static final String TICK =
      """
      UPDATE webhook_clock SET
        ran_ms = ran_ms + least(extract(epoch FROM now() - ticked_at) * 1000, 2000)
          / CASE WHEN ? OR heard_at > now() - interval '10 seconds' THEN 1 ELSE ? END,
        ticked_at = now(), heard_at = CASE WHEN ? THEN now() ELSE heard_at END
      WHERE ? OR ticked_at < now() - interval '900 milliseconds'""";
  private static final String READ = "SELECT ran_ms FROM webhook_clock";

  private final Database database;
  private final AtomicBoolean heard = new AtomicBoolean();
  private final AtomicLong nextTick = new AtomicLong(System.nanoTime());

  WebhookClock(Database database) {
    this.database = database;
  }

  /** A webhook arrived. Costs nothing. */
  public void heard() {
    heard.set(true);
  }

  /** Moves the clock on, about once a second however often it is called. */
  public void tick(int silenceSlowsBy) {
    if (System.nanoTime() - nextTick.get() >= 0) {
      move(heard.getAndSet(false), silenceSlowsBy);
      nextTick.set(System.nanoTime() + BETWEEN_TICKS.toNanos());
    }
  }

  void move(boolean webhooksCame, int silenceSlowsBy) {
    database.with(
        connection -> {
          try (PreparedStatement tick = connection.prepareStatement(TICK)) {
            tick.setBoolean(1, webhooksCame);
            tick.setInt(2, silenceSlowsBy);
            tick.setBoolean(3, webhooksCame);
            tick.setBoolean(4, webhooksCame);
            return tick.executeUpdate();
          }
        });
  }

  /** How long it has run, in milliseconds. */
  public long ran() {
    return database.with(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(READ)) {
            ResultSet row = read.executeQuery();
            row.next();
            return row.getLong(1);
          }
        });
  }
}
