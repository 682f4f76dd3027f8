package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Which checkout a link to the mini-store was used for first. */
@ApplicationScoped
public class UsedLinks {

  /** Much longer than a link is good for. */
  private static final Duration KEPT = Duration.ofDays(1);

  private static final String FORGET_SOME =
      """
      DELETE FROM used_link WHERE link_id IN (
        SELECT link_id FROM used_link WHERE used_at < ? ORDER BY link_id LIMIT 2000
        FOR UPDATE SKIP LOCKED)""";
  private static final String USE =
      """
      INSERT INTO used_link (link_id, checkout_id, used_at) VALUES (?, ?, ?)
      ON CONFLICT (link_id) DO NOTHING""";
  private static final String FIND = "SELECT checkout_id FROM used_link WHERE link_id = ?";

  private static final long FORGET_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

  private final Database database;
  private final AtomicLong nextForget = new AtomicLong(System.nanoTime());

  UsedLinks(Database database) {
    this.database = database;
  }

  public void use(UUID linkId, UUID checkoutId, Instant at) {
    if (System.nanoTime() - nextForget.get() >= 0) {
      nextForget.set(System.nanoTime() + FORGET_EVERY_NANOS);
      forgetBefore(at.minus(KEPT));
    }
    database.with(
        connection -> {
          try (PreparedStatement use = connection.prepareStatement(USE)) {
            use.setObject(1, linkId);
            use.setObject(2, checkoutId);
            use.setObject(3, at.atOffset(ZoneOffset.UTC));
            return use.executeUpdate();
          }
        });
  }

  /** Many at once, and seldom: what is a little too old harms nobody. */
  private void forgetBefore(Instant tooOld) {
    database.with(
        connection -> {
          try (PreparedStatement forget = connection.prepareStatement(FORGET_SOME)) {
            forget.setObject(1, tooOld.atOffset(ZoneOffset.UTC));
            return forget.executeUpdate();
          }
        });
  }

  public Optional<UUID> checkoutOf(UUID linkId) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, linkId);
            ResultSet rows = find.executeQuery();
            return rows.next()
                ? Optional.of(rows.getObject(1, UUID.class))
                : Optional.<UUID>empty();
          }
        });
  }
}
