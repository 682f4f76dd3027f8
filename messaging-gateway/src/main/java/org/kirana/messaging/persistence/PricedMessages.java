package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.kirana.messaging.domain.OrderId;
import org.kirana.messaging.domain.Price;

/** The messages that WhatsApp took, counted by what it says of their price. */
@ApplicationScoped
public class PricedMessages {

  private static final String COUNT =
      """
      SELECT billable, price_category, price_type,
        date_trunc('day', coalesce(priced_at, recorded_at), 'Asia/Kolkata') AS day, count(*)
      FROM outgoing_message WHERE wamid IS NOT NULL AND\s""";
  private static final String GROUP = " GROUP BY 1, 2, 3, 4";
  private static final String OF_ORDER = COUNT + "order_id = ?" + GROUP;
  private static final String IN_TIME =
      "order_id IS NOT NULL AND recorded_at >= ? AND recorded_at < ?";
  private static final String OF_TIME = COUNT + IN_TIME + GROUP;
  private static final String ORDERS =
      "SELECT count(DISTINCT order_id) FROM outgoing_message WHERE wamid IS NOT NULL AND "
          + IN_TIME;

  /** So many messages of one price on one day. */
  public record Priced(Price price, Instant day, long messages) {}

  private final Database database;

  PricedMessages(Database database) {
    this.database = database;
  }

  public List<Priced> of(OrderId order) {
    return database.with(
        connection -> {
          try (PreparedStatement count = connection.prepareStatement(OF_ORDER)) {
            count.setObject(1, order.value());
            return priced(count.executeQuery());
          }
        });
  }

  public List<Priced> between(Instant from, Instant until) {
    return database.with(
        connection -> {
          try (PreparedStatement count = connection.prepareStatement(OF_TIME)) {
            count.setObject(1, from.atOffset(ZoneOffset.UTC));
            count.setObject(2, until.atOffset(ZoneOffset.UTC));
            return priced(count.executeQuery());
          }
        });
  }

  public long ordersBetween(Instant from, Instant until) {
    return database.with(
        connection -> {
          try (PreparedStatement count = connection.prepareStatement(ORDERS)) {
            count.setObject(1, from.atOffset(ZoneOffset.UTC));
            count.setObject(2, until.atOffset(ZoneOffset.UTC));
            ResultSet row = count.executeQuery();
            row.next();
            return row.getLong(1);
          }
        });
  }

  private static List<Priced> priced(ResultSet rows) throws SQLException {
    List<Priced> priced = new ArrayList<>();
    while (rows.next()) {
      Price price =
          new Price(rows.getObject(1, Boolean.class), rows.getString(2), rows.getString(3));
      priced.add(
          new Priced(price, rows.getObject(4, OffsetDateTime.class).toInstant(), rows.getLong(5)));
    }
    return priced;
  }
}
