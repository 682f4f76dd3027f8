package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

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
      INSERT INTO used_link (link_id, checkout_id, used_at)
      SELECT * FROM unnest(?, ?, ?)
      ON CONFLICT (link_id) DO NOTHING""";
  private static final String FIND = "SELECT checkout_id FROM used_link WHERE link_id = ?";

  private static final long FORGET_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

  private final Database database;
  private final WrittenTogether together;
  private final WrittenTogether.Table<UUID, Use> table =
      new WrittenTogether.Table<>((first, later) -> first, this::keep);
  private final AtomicLong nextForget = new AtomicLong(System.nanoTime());

  UsedLinks(Database database, WrittenTogether together) {
    this.database = database;
    this.together = together;
  }

  private record Use(UUID checkoutId, Instant at) {}

  /** Written when the transaction ends. */
  public void use(UUID linkId, UUID checkoutId, Instant at) {
    if (System.nanoTime() - nextForget.get() >= 0) {
      nextForget.set(System.nanoTime() + FORGET_EVERY_NANOS);
      forgetBefore(at.minus(KEPT));
    }
    together.add(table, linkId, new Use(checkoutId, at));
  }

  private void keep(SortedMap<UUID, Use> uses) {
    database.with(
        connection -> {
          try (PreparedStatement use = connection.prepareStatement(USE)) {
            use.setArray(1, connection.createArrayOf("uuid", uses.keySet().toArray()));
            use.setArray(2, connection.createArrayOf("uuid", all(uses, Use::checkoutId)));
            use.setArray(
                3,
                connection.createArrayOf(
                    "timestamptz", all(uses, each -> each.at().atOffset(ZoneOffset.UTC))));
            return use.executeUpdate();
          }
        });
  }

  private static Object[] all(SortedMap<UUID, Use> uses, Function<Use, Object> column) {
    return uses.values().stream().map(column).toArray();
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
