package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kirana.messaging.FakeWhatsApp.error;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.messaging.FakeWhatsApp.Reply;

/** Messages of which nobody knows whether WhatsApp took them. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class UnansweredSendIT extends SendingStory {

  @BeforeEach
  void the_shopper_writes() {
    hears("messages", "message-received", shopper, Instant.now());
  }

  @Test
  void a_status_with_our_id_settles_it_and_nothing_is_sent_again() {
    whatsApp.treat(messageId, new Reply.HangUp());
    send(text(messageId));
    becomes(messageId, "UNSURE");

    reports(messageId, "sent");

    becomes(messageId, "SENT");
    assertThat(column(messageId, "wamid")).isEqualTo("wamid.reported");
    send(text("next:" + messageId));
    becomes("next:" + messageId, "ACCEPTED");
    assertThat(whatsApp.requests(messageId)).hasSize(1);
  }

  @Test
  void and_without_a_status_it_is_sent_again_and_counted_as_a_guess() {
    double guesses = metrics.counter("kirana.guessed.sends").count();
    whatsApp.treat(messageId, new Reply.Silence());

    send(text(messageId));

    becomes(messageId, "ACCEPTED");
    assertThat(whatsApp.requests(messageId)).hasSize(2);
    assertThat(column(messageId, "guesses")).isEqualTo("1");
    await()
        .atMost(PATIENCE)
        .until(() -> metrics.counter("kirana.guessed.sends").count() == guesses + 1);
  }

  @Test
  void whoever_held_it_is_gone_and_it_is_doubted_first() {
    whatsApp.treat(messageId, error(400, 131056));
    send(text(messageId));
    becomes(messageId, "WAITING");
    heldBySomebodyWhoDied(messageId);

    becomes(messageId, "UNSURE");
    becomes(messageId, "ACCEPTED");
    assertThat(column(messageId, "guesses")).isEqualTo("1");
  }

  @Test
  void the_next_message_waits_until_it_is_settled() {
    List<String> ids = List.of(messageId + "-1", messageId + "-2");
    whatsApp.treat(ids.getFirst(), new Reply.HangUp());
    ids.forEach(id -> send(text(id)));
    becomes(ids.getFirst(), "UNSURE");
    assertThat(whatsApp.requests(ids.getLast())).isEmpty();

    reports(ids.getFirst(), "delivered");

    becomes(ids.getLast(), "ACCEPTED");
    assertThat(whatsApp.requests(ids.getFirst())).hasSize(1);
  }

  private void heldBySomebodyWhoDied(String id) {
    String update =
        "UPDATE outgoing_message SET state = 'SENDING', lease = gen_random_uuid(),"
            + " lease_until = now() - interval '1 second', version = version + 1"
            + " WHERE message_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement held = connection.prepareStatement(update)) {
      held.setString(1, id);
      held.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
