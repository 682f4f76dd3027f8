package org.kirana.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.SharedInfrastructure;
import org.kirana.messaging.domain.Addressee;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Pace;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.postgresql.ds.PGSimpleDataSource;

/** The queue alone against a real database, with as many couriers as one likes. */
class OutgoingQueueTest {

  private static final Duration A_LEASE = Duration.ofMinutes(1);
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final PGSimpleDataSource SOURCE = new PGSimpleDataSource();

  private static final Pace THREE_AT_ONCE = new Pace(Duration.ofMinutes(10), 3);

  private final OutgoingQueue queue = new OutgoingQueue(new Database(SOURCE), THREE_AT_ONCE);
  private final Paces paces = new Paces(new Database(SOURCE), THREE_AT_ONCE);
  private final WebhookClock webhooks = new WebhookClock(new Database(SOURCE));

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
    execute("DELETE FROM contact_pace");
    execute("DELETE FROM line_pause");
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

  @Nested
  class With_the_claim {

    private final UUID asha = UUID.randomUUID();
    private final UUID earlierAsha = UUID.randomUUID();
    private final String phone =
        "91" + (1_000_000_000L + Math.floorMod(asha.getMostSignificantBits(), 9_000_000_000L));

    @Test
    void comes_whom_it_is_for() throws SQLException {
      knownAs(asha, "phone:1" + phone, "2026-01-01");
      knownAs(asha, "phone:" + phone, "2026-02-01");
      knownAs(asha, "user:IN." + asha, "2026-01-01");
      wroteAt(asha, "2026-03-01T00:00:00Z");
      waiting("a", asha, 0);

      Addressee to = queue.claim(1, A_LEASE).getFirst().to();

      assertThat(to.reachedAs())
          .contains(new WhatsAppIdentity(new PhoneNumber(phone), new UserId("IN." + asha)));
      assertThat(to.window().lastInboundAt()).contains(Instant.parse("2026-03-01T00:00:00Z"));
      assertThat(to.wantsNoNews()).isFalse();
    }

    @Test
    void comes_nobody_if_nobody_is_known() throws SQLException {
      waiting("a", asha, 0);

      Addressee to = queue.claim(1, A_LEASE).getFirst().to();

      assertThat(to.reachedAs()).isEmpty();
      assertThat(to.window().lastInboundAt()).isEmpty();
    }

    @Test
    void comes_what_is_known_of_the_person_under_any_of_their_ids() throws SQLException {
      execute(
          "INSERT INTO contact_alias (contact_id, same_as) VALUES ('%s', '%s')"
              .formatted(asha, earlierAsha));
      knownAs(earlierAsha, "phone:" + phone, "2026-02-01");
      wroteAt(earlierAsha, "2026-03-01T00:00:00Z");
      wroteAt(asha, "2026-03-02T00:00:00Z");
      stopped(earlierAsha, true, "2026-03-01T00:00:00Z");
      waiting("to the younger", asha, 0);
      waiting("to the older", earlierAsha, 0);

      assertThat(queue.claim(2, A_LEASE))
          .extracting(ClaimedMessage::to)
          .hasSize(2)
          .allSatisfy(
              to -> {
                assertThat(to.reachedAs()).contains(WhatsAppIdentity.of(new PhoneNumber(phone)));
                assertThat(to.window().lastInboundAt())
                    .contains(Instant.parse("2026-03-02T00:00:00Z"));
                assertThat(to.wantsNoNews()).isTrue();
              });
    }

    @Test
    void comes_the_latest_wish() throws SQLException {
      execute(
          "INSERT INTO contact_alias (contact_id, same_as) VALUES ('%s', '%s')"
              .formatted(asha, earlierAsha));
      stopped(earlierAsha, true, "2026-03-01T00:00:00Z");
      stopped(asha, false, "2026-03-02T00:00:00Z");
      waiting("a", asha, 0);

      assertThat(queue.claim(1, A_LEASE).getFirst().to().wantsNoNews()).isFalse();
    }

    private void knownAs(UUID contact, String address, String since) throws SQLException {
      execute(
          "INSERT INTO contact_address (address, contact_id, since) VALUES ('%s', '%s', '%s')"
              .formatted(address, contact, since));
    }

    private void wroteAt(UUID contact, String at) throws SQLException {
      execute(
          "INSERT INTO line_window (contact_id, line, last_inbound_at) VALUES ('%s', 'SHOPPER', '%s')"
              .formatted(contact, at));
    }

    private void stopped(UUID contact, boolean stopped, String at) throws SQLException {
      execute(
          "INSERT INTO news_wish (contact_id, line, stopped, wished_at) VALUES ('%s', 'SHOPPER', %s, '%s')"
              .formatted(contact, stopped, at));
    }
  }

  @Nested
  class What_whatsapp_took {

    private final UUID asha = UUID.randomUUID();
    private final AcceptedMessages accepted = new AcceptedMessages(new Database(SOURCE));

    @Test
    void is_accepted_and_the_next_may_leave() throws SQLException {
      waiting("first", asha, 0);
      waiting("second", asha, 0);
      queue.claim(1, A_LEASE);

      record("first", "wamid.1");

      assertThat(text("state", "first")).isEqualTo("ACCEPTED");
      assertThat(text("wamid", "first")).isEqualTo("wamid.1");
      assertThat(claimed()).containsExactly("second");
    }

    @Test
    void and_nobody_recorded_is_doubted_and_waits_for_a_status() throws SQLException {
      waiting("first", asha, 0);
      waiting("second", asha, 0);
      queue.claim(1, A_LEASE);

      theRecorderWasKilled();

      assertThat(claimed()).isEmpty();
      assertThat(text("state", "first")).isEqualTo("UNSURE");
    }

    @Test
    void is_true_even_if_it_is_recorded_when_it_was_doubted_already() throws SQLException {
      waiting("first", asha, 0);
      queue.claim(1, A_LEASE);
      theRecorderWasKilled();

      record("first", "wamid.1");

      assertThat(text("state", "first")).isEqualTo("ACCEPTED");
      assertThat(claimed()).isEmpty();
    }

    @Test
    void is_no_news_once_a_status_has_told_more() throws SQLException {
      for (String told : List.of("SENT", "DELIVERED", "READ", "FAILED", "EXPIRED")) {
        String id = "told " + told;
        waiting(id, UUID.randomUUID(), 0);
        queue.claim(1, A_LEASE);
        settle(id, told);

        record(id, "wamid.1");

        assertThat(text("state", id)).isEqualTo(told);
      }
    }

    @Test
    void and_failed_to_deliver_waits_for_its_next_attempt() throws SQLException {
      waiting("a", asha, 0);
      queue.claim(1, A_LEASE);
      execute(
          "UPDATE outgoing_message SET state = 'WAITING', wamid = 'wamid.1', lease = NULL,"
              + " due_at = now() + interval '1 minute'");

      record("a", "wamid.1");

      assertThat(text("state", "a")).isEqualTo("WAITING");
    }

    private void record(String id, String wamid) {
      accepted.record(Map.of(new MessageId(id), new Wamid(wamid)));
    }

    private void theRecorderWasKilled() throws SQLException {
      execute("UPDATE outgoing_message SET lease_until = now() WHERE state = 'SENDING'");
      assertThat(queue.doubtLostLeases(Duration.ofHours(1))).isOne();
    }
  }

  @Nested
  class A_contacts_pace {

    private final UUID asha = UUID.randomUUID();
    private final UUID ravi = UUID.randomUUID();

    @Test
    void lets_so_many_leave_at_once_and_the_next_only_later() throws SQLException {
      saysAtOnce(asha, "a1", "a2", "a3");
      waiting("a4", asha, 0);

      assertThat(claimed()).isEmpty();
      timePasses("10 minutes");
      assertThat(claimed()).containsExactly("a4");
    }

    @Test
    void slows_nobody_else() throws SQLException {
      saysAtOnce(asha, "a1", "a2", "a3");
      waiting("a4", asha, 0);
      waiting("r1", ravi, 1);

      assertThat(claimed()).containsExactly("r1");
    }

    @Test
    void is_full_again_after_a_rest_and_never_fuller() throws SQLException {
      saysAtOnce(asha, "a1", "a2", "a3");
      timePasses("10 hours");
      saysAtOnce(asha, "a4", "a5", "a6");
      waiting("a7", asha, 0);

      assertThat(claimed()).isEmpty();
    }

    @Test
    void does_not_count_what_was_only_looked_at() throws SQLException {
      for (int look = 0; look < 20; look++) {
        waiting("look" + look, asha, 0);
        assertThat(claimed()).containsExactly("look" + look);
        settle("look" + look, "ACCEPTED");
        paces.giveBack(new ContactId(asha), Line.SHOPPER);
      }
    }

    @Test
    void holds_for_what_whatsapp_itself_throttles_and_for_nobody_beside() throws SQLException {
      paces.slow(new ContactId(asha), Line.SHOPPER, Instant.now().plusSeconds(60));
      waiting("a1", asha, 0);
      waiting("r1", ravi, 0);

      assertThat(claimed()).containsExactly("r1");
      timePasses("61 seconds");
      assertThat(claimed()).containsExactly("a1");
    }

    @Test
    void gives_a_long_queue_one_place_among_the_others() throws SQLException {
      for (int i = 0; i < 30; i++) {
        waiting("a" + i, asha, 0);
      }
      waiting("r1", ravi, 0);

      assertThat(claimed()).containsExactlyInAnyOrder("a0", "r1");
    }

    private void saysAtOnce(UUID contact, String... ids) throws SQLException {
      for (String id : ids) {
        waiting(id, contact, 0);
        assertThat(claimed()).containsExactly(id);
        settle(id, "ACCEPTED");
      }
    }

    private void timePasses(String interval) throws SQLException {
      execute("UPDATE contact_pace SET full_at = full_at - interval '" + interval + "'");
    }
  }

  @Test
  void a_number_that_is_throttled_pauses_and_the_other_does_not() throws SQLException {
    waiting("shopper", UUID.randomUUID(), 0);
    waiting("partner", UUID.randomUUID(), 0);
    execute("UPDATE outgoing_message SET line = 'PARTNER' WHERE message_id = 'partner'");
    paces.pause(Line.SHOPPER, Instant.now().plusSeconds(60));

    assertThat(claimed()).containsExactly("partner");
    execute("UPDATE line_pause SET until = now()");
    assertThat(claimed()).containsExactly("shopper");
  }

  @Nested
  class The_clock_of_a_doubtful_attempt {

    @Test
    void runs_while_webhooks_arrive() throws SQLException {
      long before = webhooks.ran();
      secondsAgo(2, 60);

      webhooks.move(true, 5);

      assertThat(webhooks.ran() - before).isBetween(1_900L, 2_000L);
    }

    @Test
    void creeps_in_silence() throws SQLException {
      long before = webhooks.ran();
      secondsAgo(2, 60);

      webhooks.move(false, 5);

      assertThat(webhooks.ran() - before).isBetween(350L, 400L);
    }

    @Test
    void stood_still_while_nobody_was_awake() throws SQLException {
      long before = webhooks.ran();
      secondsAgo(3_600, 3_600);

      webhooks.move(true, 5);

      assertThat(webhooks.ran() - before).isEqualTo(2_000);
    }

    @Test
    void runs_once_however_many_instances_move_it() throws SQLException {
      secondsAgo(2, 60);
      webhooks.move(false, 5);
      long before = webhooks.ran();

      webhooks.move(false, 5);

      assertThat(webhooks.ran()).isEqualTo(before);
    }

    @Test
    void keeps_the_attempt_waiting_until_it_has_run_long_enough() throws SQLException {
      waiting("a", UUID.randomUUID(), 0);
      queue.claim(1, A_LEASE);
      execute("UPDATE outgoing_message SET lease_until = now() - interval '1 second'");
      queue.doubtLostLeases(Duration.ofSeconds(2));
      execute("UPDATE outgoing_message SET due_at = now()");
      assertThat(claimed()).isEmpty();

      secondsAgo(2, 60);
      webhooks.move(true, 5);
      secondsAgo(1, 60);
      webhooks.move(true, 5);

      assertThat(claimed()).containsExactly("a");
    }

    private void secondsAgo(int ticked, int heard) throws SQLException {
      execute(
          "UPDATE webhook_clock SET ticked_at = now() - interval '1 second' * "
              + ticked
              + ", heard_at = now() - interval '1 second' * "
              + heard);
    }
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

  private static String text(String column, String id) throws SQLException {
    try (Connection connection = SOURCE.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT %s FROM outgoing_message WHERE message_id = '%s'"
                        .formatted(column, id))) {
      rows.next();
      return rows.getString(1);
    }
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
