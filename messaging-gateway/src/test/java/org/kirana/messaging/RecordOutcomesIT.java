package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.messaging.domain.Addressee;
import org.kirana.messaging.domain.CustomerServiceWindow;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.persistence.ClaimedMessage;

/** How several attempts ended, in one commit and yet each for itself. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class RecordOutcomesIT {

  /** PostgreSQL takes no NUL in a text, whoever sends it. */
  private static final Wamid POISON = new Wamid("wamid.\u0000");

  @Inject RecordOutcomes recordOutcomes;
  @Inject DataSource database;

  @Test
  void all_that_was_taken_is_remembered_with_one_commit() {
    Ended one = sending(new Outcome.Accepted(new Wamid("wamid.1")));
    Ended other = sending(new Outcome.Accepted(new Wamid("wamid.2")));

    assertThat(recordOutcomes.record(List.of(one, other))).isEmpty();

    assertThat(column(one, "state")).isEqualTo("ACCEPTED");
    assertThat(column(one, "wamid")).isEqualTo("wamid.1");
    assertThat(column(other, "wamid")).isEqualTo("wamid.2");
    assertThat(column(one, "xmin")).isEqualTo(column(other, "xmin"));
  }

  @Test
  void one_that_cannot_be_remembered_does_not_take_its_neighbours_with_it() {
    Ended before = sending(new Outcome.Accepted(new Wamid("wamid.1")));
    Ended poisoned = sending(new Outcome.Accepted(POISON));
    Ended after = sending(new Outcome.Accepted(new Wamid("wamid.2")));

    assertThat(recordOutcomes.record(List.of(before, poisoned, after))).containsExactly(poisoned);

    assertThat(column(before, "state")).isEqualTo("ACCEPTED");
    assertThat(column(after, "state")).isEqualTo("ACCEPTED");
    assertThat(column(poisoned, "state")).isEqualTo("SENDING");
  }

  @Test
  void each_ends_as_it_ended() {
    Ended taken = sending(new Outcome.Accepted(new Wamid("wamid.1")));
    Ended later =
        sending(new Outcome.Retry(Failure.of(FailureReason.TRANSIENT), Duration.ofMinutes(5)));
    Ended unsure = sending(new Outcome.Unsure());
    Ended late = sending(new Outcome.TooLate());

    assertThat(recordOutcomes.record(List.of(later, taken, late, unsure))).isEmpty();

    assertThat(column(taken, "state")).isEqualTo("ACCEPTED");
    assertThat(column(later, "state")).isEqualTo("WAITING");
    assertThat(column(unsure, "state")).isEqualTo("UNSURE");
    assertThat(column(late, "state")).isEqualTo("EXPIRED");
  }

  @Test
  void what_nobody_has_heard_of_disturbs_nobody() {
    Ended unknown = ended("nobody:" + UUID.randomUUID(), UUID.randomUUID(), new Outcome.Unsure());
    Ended taken = sending(new Outcome.Accepted(new Wamid("wamid.1")));

    assertThat(recordOutcomes.record(List.of(unknown, taken))).containsExactly(unknown);

    assertThat(column(taken, "state")).isEqualTo("ACCEPTED");
  }

  private Ended sending(Outcome outcome) {
    String id = "sending:" + UUID.randomUUID();
    UUID lease = UUID.randomUUID();
    String insert =
        "INSERT INTO outgoing_message (message_id, contact_id, line, priority, command, state,"
            + " version, due_at, attempts, lease, lease_until, recorded_at) VALUES"
            + " (?, gen_random_uuid(), 'SHOPPER', 0, '{}', 'SENDING', 0, now(), 1, ?,"
            + " now() + interval '1 hour', now())";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, id);
      statement.setObject(2, lease);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return ended(id, lease, outcome);
  }

  private static Ended ended(String id, UUID lease, Outcome outcome) {
    return new Ended(
        new ClaimedMessage(
            new MessageId(id),
            lease,
            "{}",
            new Addressee(Optional.empty(), new CustomerServiceWindow(Optional.empty()), false),
            1,
            false,
            false,
            Instant.now(),
            System.nanoTime(),
            null),
        outcome);
  }

  private String column(Ended ended, String column) {
    return new Table(database, "outgoing_message", "message_id")
        .column(column, ended.message().messageId().value());
  }
}
