package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Which checkout a link to the mini-store was used for first. */
@ApplicationScoped
public class UsedLinks {

  /** Much longer than a link is good for. */
  private static final Duration KEPT = Duration.ofDays(1);

  private static final String FORGET_SOME =
      """
      DELETE FROM used_link WHERE link_id IN (
        SELECT link_id FROM used_link WHERE used_at < ? ORDER BY link_id LIMIT 20
        FOR UPDATE SKIP LOCKED)""";
  private static final String USE =
      """
      INSERT INTO used_link (link_id, checkout_id, used_at) VALUES (?, ?, ?)
      ON CONFLICT (link_id) DO NOTHING""";
  private static final String FIND = "SELECT checkout_id FROM used_link WHERE link_id = ?";

  private final Database database;

  UsedLinks(Database database) {
    this.database = database;
  }

  public void use(UUID linkId, UUID checkoutId, Instant at) {
    database.with(
        connection -> {
          try (PreparedStatement forget = connection.prepareStatement(FORGET_SOME);
              PreparedStatement use = connection.prepareStatement(USE)) {
            forget.setObject(1, at.minus(KEPT).atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
            use.setObject(1, linkId);
            use.setObject(2, checkoutId);
            use.setObject(3, at.atOffset(ZoneOffset.UTC));
            return use.executeUpdate();
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
