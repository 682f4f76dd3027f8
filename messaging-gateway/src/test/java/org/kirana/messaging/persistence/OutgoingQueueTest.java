package org.kirana.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.SharedInfrastructure;
import org.kirana.messaging.domain.MessageId;
import org.postgresql.ds.PGSimpleDataSource;

/** The queue alone against a real database, with as many couriers as one likes. */
class OutgoingQueueTest {

  private static final Duration A_LEASE = Duration.ofMinutes(1);
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final PGSimpleDataSource SOURCE = new PGSimpleDataSource();

  private final OutgoingQueue queue = new OutgoingQueue(new Database(SOURCE));

  @BeforeAll
  static void createTables() {
    var database = SharedInfrastructure.get().database("outgoing_queue_test");
    SOURCE.setUrl(database.jdbcUrl());
    SOURCE.setUser(database.username());
    SOURCE.setPassword(database.password());
    Flyway.configure().dataSource(SOURCE).locations("db/migration").load().migrate();
  }

  @BeforeEach
  void emptyTheQueue() throws SQLException {
    execute("DELETE FROM outgoing_message");
  }

  @Test
  void what_is_due_is_claimed_once_while_the_lease_lasts() throws SQLException {
    waiting("a", UUID.randomUUID(), 0);

    assertThat(claimed()).containsExactly("a");
    assertThat(claimed()).isEmpty();
  }

  @Test
  void what_is_not_due_waits() throws SQLException {
    waiting("a", UUID.randomUUID(), 0);
    execute("UPDATE outgoing_message SET due_at = now() + interval '1 hour'");

    assertThat(claimed()).isEmpty();
  }

  @Test
  void replies_leave_before_notifications() throws SQLException {
    waiting("notification", UUID.randomUUID(), 1);
    waiting("reply", UUID.randomUUID(), 0);

    assertThat(queue.claim(1, A_LEASE))
        .extracting(ClaimedMessage::messageId)
        .containsExactly(new MessageId("reply"));
  }

  @Test
  void a_contact_is_spoken_to_in_order_whatever_the_priority() throws SQLException {
    UUID contact = UUID.randomUUID();
    waiting("first", contact, 1);
    waiting("second", contact, 0);

    assertThat(claimed()).containsExactly("first");
    settle("first", "UNSURE");
    execute(
        "UPDATE outgoing_message SET due_at = now() + interval '1 hour' WHERE state = 'UNSURE'");
    assertThat(claimed()).isEmpty();
    settle("first", "ACCEPTED");
    assertThat(claimed()).containsExactly("second");
  }

  @Test
  void what_may_have_left_is_a_guess_when_it_is_claimed_again() throws SQLException {
    waiting("a", UUID.randomUUID(), 0);
    assertThat(queue.claim(1, A_LEASE)).extracting(ClaimedMessage::guess).containsExactly(false);
    settle("a", "UNSURE");

    assertThat(queue.claim(1, A_LEASE)).extracting(ClaimedMessage::guess).containsExactly(true);
  }

  @Test
  void a_lost_lease_is_doubted_only_when_it_has_ended() throws SQLException {
    waiting("a", UUID.randomUUID(), 0);
    queue.claim(1, A_LEASE);

    assertThat(queue.doubtLostLeases(AT_ONCE)).isZero();
    execute("UPDATE outgoing_message SET lease_until = now() - interval '1 second'");
    assertThat(queue.doubtLostLeases(AT_ONCE)).isOne();
    assertThat(queue.claim(1, A_LEASE)).extracting(ClaimedMessage::guess).containsExactly(true);
  }

  @Test
  void two_couriers_never_hold_one_message_and_no_contact_is_served_by_both() throws Exception {
    List<UUID> contacts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      contacts.add(UUID.randomUUID());
    }
    for (int i = 0; i < 200; i++) {
      waiting("m" + i, contacts.get(i % 50), i % 2);
    }
    List<String> claimed = new ArrayList<>();
    Callable<List<ClaimedMessage>> courier = () -> queue.claim(7, A_LEASE);
    try (var couriers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var claim : couriers.invokeAll(java.util.Collections.nCopies(30, courier))) {
        claim.get().forEach(message -> claimed.add(message.messageId().value()));
      }
    }

    assertThat(claimed).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(50);
    assertThat(
            number(
                "SELECT max(n) FROM (SELECT count(*) AS n FROM outgoing_message WHERE"
                    + " state = 'SENDING' GROUP BY contact_id) AS held"))
        .isEqualTo(1);
  }

  private List<String> claimed() {
    return queue.claim(10, A_LEASE).stream().map(message -> message.messageId().value()).toList();
  }

  private static void waiting(String id, UUID contact, int priority) throws SQLException {
    try (Connection connection = SOURCE.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO outgoing_message (message_id, contact_id, line, priority, command,"
                    + " state, version, due_at, recorded_at) VALUES (?, ?, 'SHOPPER', ?, '{}',"
                    + " 'WAITING', 0, now(), now())")) {
      insert.setString(1, id);
      insert.setObject(2, contact);
      insert.setInt(3, priority);
      insert.executeUpdate();
    }
  }

  private static void settle(String id, String state) throws SQLException {
    execute("UPDATE outgoing_message SET state = '" + state + "' WHERE message_id = '" + id + "'");
  }

  private static long number(String query) throws SQLException {
    try (Connection connection = SOURCE.getConnection();
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void execute(String statement) throws SQLException {
    try (Connection connection = SOURCE.getConnection()) {
      connection.createStatement().execute(statement);
    }
  }
}
