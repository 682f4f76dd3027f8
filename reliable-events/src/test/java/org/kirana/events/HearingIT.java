package org.kirana.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.events.ledger.LedgerTopics;
import org.kirana.events.ledger.PaymentSubscriber;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.SeenEvent;

/** A service hears payments over a real broker into a real database. */
@QuarkusTest
@QuarkusTestResource(LedgerTopics.class)
class HearingIT {

  private static final String RUN = UUID.randomUUID().toString();

  @Inject AgroalDataSource database;
  @Inject DeadLetters deadLetters;
  @Inject PaymentSubscriber payments;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  private EventProbe probe;
  private String account;

  @BeforeEach
  void connect() {
    probe = new EventProbe(broker);
    account = UUID.randomUUID().toString();
  }

  @AfterEach
  void disconnect() {
    probe.close();
  }

  @Test
  void aPaymentIsNotedAndAnnouncedOnceHoweverOftenItIsDelivered() throws SQLException {
    pay("p1", 100, "");
    pay("p1", 100, "");
    pay("p2", 50, "");
    await().untilAsserted(() -> assertThat(balance()).isEqualTo(150));
    await().untilAsserted(() -> assertThat(noted()).containsExactly("p1", "p2"));
  }

  @Test
  void manyPaymentsAreNotedInOrderOfTheirKey() throws SQLException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      pay("n" + i, 1, "");
      expected.add("n" + i);
    }
    await().untilAsserted(() -> assertThat(noted()).isEqualTo(expected));
    assertThat(balance()).isEqualTo(1000);
  }

  @Test
  void whatIsAnnouncedCarriesTheTraceOfItsCause() throws SQLException {
    pay("traced", 1, "");
    await().untilAsserted(() -> assertThat(noted()).containsExactly("traced"));
    assertThat(seen("entries")).allSatisfy(event -> assertThat(event.time()).isNotNull());
  }

  @Nested
  class WhenAnEventIsPoison {

    @Test
    void itBecomesADeadLetterAndOnlyItsOwnKeyWaits() throws SQLException {
      pay("good", 10, "");
      pay("bad", 20, "throws");
      pay("behind", 30, "");
      String poisoned = account;
      account = UUID.randomUUID().toString();
      pay("other", 5, "");
      await().untilAsserted(() -> assertThat(noted()).containsExactly("other"));
      account = poisoned;
      await().untilAsserted(() -> assertThat(letters()).containsExactly("bad", "behind"));
      assertThat(noted()).containsExactly("good");
      assertThat(balance()).isEqualTo(10);
      assertThat(seen("payments.dead-letter")).hasSize(1);
    }

    @Test
    void aReplayHearsItAndThoseBehindItInOrder() throws SQLException {
      pay("bad", 20, "throws");
      pay("behind", 30, "");
      await().untilAsserted(() -> assertThat(letters()).hasSize(2));
      payments.cure(account);
      DeadLetters.DeadLetter letter = parked().getFirst();
      assertThat(deadLetters.replay(letter.topic(), letter.partition(), letter.offset()))
          .isInstanceOf(DeadLetters.Accepted.class);
      await().untilAsserted(() -> assertThat(noted()).containsExactly("bad", "behind"));
      assertThat(letters()).isEmpty();
    }

    @Test
    void oneThatIsDroppedLetsThoseBehindItGo() throws SQLException {
      pay("bad", 20, "breaks a constraint");
      pay("behind", 30, "");
      await().untilAsserted(() -> assertThat(letters()).hasSize(2));
      DeadLetters.DeadLetter letter = parked().getFirst();
      assertThat(deadLetters.drop(letter.topic(), letter.partition(), letter.offset()))
          .isInstanceOf(DeadLetters.Accepted.class);
      await().untilAsserted(() -> assertThat(noted()).containsExactly("behind"));
    }

    @Test
    void aLaterOneOfTheSameKeyIsNotReplayedBeforeTheFirst() throws SQLException {
      pay("bad", 20, "throws");
      pay("behind", 30, "");
      probe.send("payments", "payment-made", id("x"), account, "no json");
      await().untilAsserted(() -> assertThat(letters()).containsExactly("bad", "behind", "x"));
      DeadLetters.DeadLetter first = parked().getFirst();
      for (DeadLetters.DeadLetter later : parked().subList(1, 3)) {
        assertThat(deadLetters.replay(later.topic(), later.partition(), later.offset()))
            .isEqualTo(new DeadLetters.WaitsBehind(first.offset()));
      }
      assertThat(deadLetters.replay(first.topic(), first.partition(), first.offset() + 1_000))
          .isEqualTo(new DeadLetters.NoSuchLetter());
      assertThat(parked())
          .extracting(DeadLetters.DeadLetter::state)
          .containsExactly(
              DeadLetters.State.DEAD, DeadLetters.State.WAITING, DeadLetters.State.DEAD);
    }

    @Test
    void aLaterOneOfTheSameKeyMayBeDroppedBeforeTheFirst() throws SQLException {
      pay("bad", 20, "throws");
      probe.send("payments", "payment-made", id("x"), account, "no json");
      await().untilAsserted(() -> assertThat(letters()).containsExactly("bad", "x"));
      DeadLetters.DeadLetter later = parked().getLast();
      deadLetters.drop(later.topic(), later.partition(), later.offset());
      await().untilAsserted(() -> assertThat(letters()).containsExactly("bad"));
    }

    @Test
    void aRecordTooLargeIsPoisonOfItsCause() throws SQLException {
      pay("huge", 20, "too large");
      await().untilAsserted(() -> assertThat(letters()).containsExactly("huge"));
      assertThat(balance()).isZero();
    }

    @Test
    void aUniqueKeyThatIsTakenEveryTimeIsPoisonInTheEnd() throws SQLException {
      pay("repeating", 20, "repeats a key");
      await().untilAsserted(() -> assertThat(letters()).containsExactly("repeating"));
    }

    @Test
    void whatCannotBeReadIsADeadLetter() throws SQLException {
      probe.send("payments", "payment-made", id("x"), account, "no json");
      await().untilAsserted(() -> assertThat(letters()).hasSize(1));
    }
  }

  @Test
  void anUnknownTypeIsNoneOfOurBusinessAndAnUnknownFieldIsAccepted() throws SQLException {
    probe.send("payments", "payment-refunded", id("r"), account, "{}");
    probe.send(
        "payments", "payment-made", id("u"), account, json("u", 7, "").replace("}", ",\"new\":1}"));
    await().untilAsserted(() -> assertThat(noted()).containsExactly("u"));
  }

  @Nested
  class WhenATimerIsSet {

    @Test
    void itFires() throws SQLException {
      pay("timed", 1, "later");
      await()
          .untilAsserted(
              () ->
                  assertThat(probe.seen("entries"))
                      .anyMatch(e -> e.type().equals("statement-due") && e.key().equals("timed")));
    }

    @Test
    void oneThatAlwaysFailsIsSetAsideAndTheNextFires() throws SQLException {
      pay("broken" + account, 1, "later");
      pay("fine" + account, 1, "later");
      await()
          .untilAsserted(
              () ->
                  assertThat(probe.seen("entries"))
                      .anyMatch(e -> Objects.equals(e.key(), "fine" + account)));
      await()
          .untilAsserted(
              () ->
                  assertThat(number("SELECT count(*) FROM event_timer WHERE failure IS NOT NULL"))
                      .isPositive());
    }
  }

  @Test
  void whatWasAcknowledgedIsClearedWhenQuiet() throws SQLException {
    pay("settled", 1, "");
    await().untilAsserted(() -> assertThat(noted()).containsExactly("settled"));
    await()
        .untilAsserted(
            () ->
                assertThat(number("SELECT count(*) FROM event_position WHERE unsent IS NOT NULL"))
                    .isZero());
  }

  private void pay(String payment, long paise, String memo) {
    probe.send("payments", "payment-made", id(payment), account, json(payment, paise, memo));
  }

  private String id(String payment) {
    return EventId.derive(RUN + account, payment).value();
  }

  private String json(String payment, long paise, String memo) {
    return """
        {"paymentId":"%s","account":"%s","paise":%d,"memo":"%s"}"""
        .formatted(
            payment.length() > 20 || payment.equals("timed") ? payment : account + payment,
            account,
            paise,
            memo);
  }

  private List<String> noted() {
    return seen("entries").stream()
        .filter(event -> event.type().equals("payment-noted"))
        .map(
            event -> event.json().replaceAll(".*\"paymentId\":\"" + account + "([^\"]*)\".*", "$1"))
        .distinct()
        .toList();
  }

  private List<SeenEvent> seen(String topic) {
    return probe.seen(topic).stream().filter(event -> account.equals(event.key())).toList();
  }

  private List<DeadLetters.DeadLetter> parked() throws SQLException {
    return deadLetters.list().stream().filter(letter -> account.equals(letter.key())).toList();
  }

  private List<String> letters() throws SQLException {
    List<String> known = List.of("good", "bad", "behind", "huge", "repeating", "x");
    return parked().stream()
        .map(
            letter ->
                known.stream().filter(p -> id(p).equals(letter.eventId())).findAny().orElse("?"))
        .toList();
  }

  private long balance() throws SQLException {
    return number(
        "SELECT coalesce((SELECT balancepaise FROM account WHERE id = '" + account + "'), 0)");
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
