package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.kirana.messaging.domain.ContactId;

/**
 * The rows behind {@link Contacts}: plain statements, one per batch. Addresses are inserted in
 * sorted order and merges take one lock, so that no two webhooks wait for each other in a circle.
 */
@ApplicationScoped
class ContactTable {

  private static final String FIND =
      """
      SELECT a.address, coalesce(m.same_as, a.contact_id)
      FROM contact_address a LEFT JOIN contact_alias m ON m.contact_id = a.contact_id
      WHERE a.address = ANY (?)""";
  private static final String INSERT =
      """
      INSERT INTO contact_address (address, contact_id)
      SELECT * FROM unnest(?, ?) ON CONFLICT (address) DO NOTHING""";
  private static final String LEARNED =
      """
      UPDATE contact_address SET since = ?
      WHERE address IN (
        SELECT address FROM contact_address WHERE address = ANY (?) AND since < ?
        ORDER BY address FOR UPDATE)""";
  private static final String LOCK_MERGES =
      "SELECT pg_advisory_xact_lock(hashtext('contact_alias'))";
  private static final String BY_AGE =
      """
      SELECT coalesce(m.same_as, a.contact_id) AS contact
      FROM contact_address a LEFT JOIN contact_alias m ON m.contact_id = a.contact_id
      WHERE coalesce(m.same_as, a.contact_id) IN (
        SELECT coalesce(n.same_as, b.contact_id)
        FROM contact_address b LEFT JOIN contact_alias n ON n.contact_id = b.contact_id
        WHERE b.address = ANY (?))
      GROUP BY contact ORDER BY min(a.since), contact""";
  private static final String SAME_AS = "SELECT same_as FROM contact_alias WHERE contact_id = ?";
  private static final String REDIRECT = "UPDATE contact_alias SET same_as = ? WHERE same_as = ?";
  private static final String MERGE =
      "INSERT INTO contact_alias (contact_id, same_as) VALUES (?, ?)";

  private static final String COUNT_MERGE = "UPDATE contact_merges SET number = number + 1";
  private static final String MERGES = "SELECT number FROM contact_merges";

  private final Database database;

  ContactTable(Database database) {
    this.database = database;
  }

  Map<String, ContactId> find(List<String> addresses) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, connection.createArrayOf("text", addresses.toArray()));
            return contacts(find.executeQuery());
          }
        });
  }

  ContactId sameAs(ContactId contact) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(SAME_AS)) {
            find.setObject(1, contact.value());
            ResultSet rows = find.executeQuery();
            return rows.next() ? new ContactId(rows.getObject(1, UUID.class)) : contact;
          }
        });
  }

  void insert(Map<String, ContactId> newcomers) {
    Map<String, ContactId> sorted = new TreeMap<>(newcomers);
    database.with(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, connection.createArrayOf("text", sorted.keySet().toArray()));
            Object[] ids = sorted.values().stream().map(ContactId::value).toArray();
            insert.setArray(2, connection.createArrayOf("uuid", ids));
            return insert.executeUpdate();
          }
        });
  }

  /** Under these addresses the person is reached from that moment on, if no later one is known. */
  void learned(List<String> addresses, Instant at) {
    database.with(
        connection -> {
          try (PreparedStatement learned = connection.prepareStatement(LEARNED)) {
            learned.setObject(1, at.atOffset(ZoneOffset.UTC));
            learned.setArray(2, connection.createArrayOf("text", addresses.toArray()));
            learned.setObject(3, at.atOffset(ZoneOffset.UTC));
            return learned.executeUpdate();
          }
        });
  }

  /** Changes with each merge that is committed, by whichever instance. */
  long merges() {
    return database.with(
        connection -> {
          try (PreparedStatement read = connection.prepareStatement(MERGES)) {
            ResultSet row = read.executeQuery();
            row.next();
            return row.getLong(1);
          }
        });
  }

  /** Makes one contact of all that these addresses lead to: the oldest stays. */
  void merge(List<String> addresses) {
    database.with(
        connection -> {
          try (PreparedStatement lock = connection.prepareStatement(LOCK_MERGES)) {
            lock.execute();
          }
          List<UUID> contacts = oldestFirst(connection, addresses);
          for (UUID younger : contacts.subList(1, contacts.size())) {
            update(connection, REDIRECT, contacts.getFirst(), younger);
            update(connection, MERGE, younger, contacts.getFirst());
          }
          try (PreparedStatement count = connection.prepareStatement(COUNT_MERGE)) {
            count.executeUpdate();
          }
          return contacts.size();
        });
  }

  private static List<UUID> oldestFirst(Connection connection, List<String> addresses)
      throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(BY_AGE)) {
      find.setArray(1, connection.createArrayOf("text", addresses.toArray()));
      ResultSet rows = find.executeQuery();
      List<UUID> contacts = new ArrayList<>();
      while (rows.next()) {
        contacts.add(Objects.requireNonNull(rows.getObject(1, UUID.class)));
      }
      return contacts;
    }
  }

  private static void update(Connection connection, String statement, UUID first, UUID second)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(statement)) {
      update.setObject(1, first);
      update.setObject(2, second);
      update.executeUpdate();
    }
  }

  private static Map<String, ContactId> contacts(ResultSet rows) throws SQLException {
    Map<String, ContactId> contacts = new HashMap<>();
    while (rows.next()) {
      UUID contact = Objects.requireNonNull(rows.getObject(2, UUID.class));
      contacts.put(Objects.requireNonNull(rows.getString(1)), new ContactId(contact));
    }
    return contacts;
  }
}
