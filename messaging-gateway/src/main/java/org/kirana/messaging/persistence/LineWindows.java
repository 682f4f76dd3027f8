package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.CustomerServiceWindow;
import org.kirana.messaging.domain.Line;

/** When each contact last wrote to each line; the moment only moves forward. */
@ApplicationScoped
public class LineWindows {

  private static final String OPEN =
      """
      INSERT INTO line_window (contact_id, line, last_inbound_at)
      SELECT * FROM unnest(?, ?, ?)
      ON CONFLICT (contact_id, line) DO UPDATE SET last_inbound_at = excluded.last_inbound_at
      WHERE line_window.last_inbound_at < excluded.last_inbound_at""";
  private static final String FIND =
      """
      SELECT max(last_inbound_at) FROM line_window
      WHERE line = ? AND contact_id IN (SELECT id FROM same_person(?) AS id)""";

  private final Database database;
  private final WrittenTogether together;
  private final WrittenTogether.Table<Side, Instant> table =
      new WrittenTogether.Table<>(LineWindows::later, this::open);

  LineWindows(Database database, WrittenTogether together) {
    this.database = database;
    this.together = together;
  }

  private record Side(UUID contact, Line line) implements Comparable<Side> {

    private static final Comparator<Side> ORDER =
        Comparator.comparing(Side::contact).thenComparing(Side::line);

    @Override
    public int compareTo(Side other) {
      return ORDER.compare(this, other);
    }
  }

  /** Written when the transaction ends. */
  public void heardFrom(ContactId contact, Line line, Instant at) {
    together.add(table, new Side(contact.value(), line), at);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private void open(SortedMap<Side, Instant> heard) {
    database.with(
        connection -> {
          try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            Set<Side> sides = heard.keySet();
            open.setArray(1, connection.createArrayOf("uuid", all(sides, Side::contact)));
            open.setArray(
                2, connection.createArrayOf("text", all(sides, each -> each.line().name())));
            open.setArray(
                3,
                connection.createArrayOf(
                    "timestamptz", all(heard.values(), at -> at.atOffset(ZoneOffset.UTC))));
            return open.executeUpdate();
          }
        });
  }

  private static <T> Object[] all(Collection<T> rows, Function<T, Object> column) {
    return rows.stream().map(column).toArray();
  }

  public CustomerServiceWindow of(ContactId contact, Line line) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, line.name());
            find.setObject(2, contact.value());
            return new CustomerServiceWindow(lastInbound(find.executeQuery()));
          }
        });
  }

  private static Optional<Instant> lastInbound(ResultSet rows) throws SQLException {
    return rows.next()
        ? Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
        : Optional.empty();
  }
}
