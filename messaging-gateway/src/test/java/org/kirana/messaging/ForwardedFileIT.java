package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.messaging.FakeWhatsApp.error;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.messaging.FakeWhatsApp.Reply;
import org.kirana.messaging.persistence.MediaStores;
import org.kirana.messaging.persistence.ReceivedMedia;

/** A file that somebody sent us goes on to somebody else. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class ForwardedFileIT extends SendingStory {

  @Inject ReceivedMedia receivedMedia;
  @Inject MediaStores stores;

  private final String received = "media-" + UUID.randomUUID();

  @BeforeEach
  void the_shopper_writes() {
    hears("messages", "message-received", shopper, Instant.now());
  }

  @Test
  void whatsapp_is_given_the_file_once_and_messages_carry_its_id() throws IOException {
    kept("a shopping list");

    send(picture(messageId));
    send(picture("again:" + messageId));

    assertThat(theOnlyRequest(messageId).body().at("/image/id").asText()).isEqualTo("upload-1");
    assertThat(theOnlyRequest("again:" + messageId).body().at("/image/id").asText())
        .isEqualTo("upload-1");
    assertThat(whatsApp.uploads())
        .singleElement()
        .asString()
        .contains("a shopping list", "image/jpeg", "name=\"messaging_product\"");
  }

  @Test
  void it_waits_until_the_file_has_arrived() throws IOException {
    announced();
    send(picture(messageId));
    becomes(messageId, "WAITING");

    arrives("a shopping list");

    becomes(messageId, "ACCEPTED");
    assertThat(whatsApp.requests(messageId)).hasSize(1);
  }

  @Test
  void whatsapp_that_is_away_is_asked_again() throws IOException {
    kept("a shopping list");
    whatsApp.treat(FakeWhatsApp.UPLOAD, error(500, 131000), new Reply.HangUp());

    send(picture(messageId));

    becomes(messageId, "ACCEPTED");
    assertThat(whatsApp.uploads()).hasSize(3);
  }

  @Test
  void a_file_that_whatsapp_refuses_fails_the_message() throws IOException {
    kept("a shopping list");
    whatsApp.treat(FakeWhatsApp.UPLOAD, error(400, 100));

    send(picture(messageId));

    assertThat(field(statusOf(messageId), "/failure/reason")).isEqualTo("content");
    assertThat(whatsApp.requests(messageId)).isEmpty();
  }

  @Test
  void a_file_that_nobody_sent_fails_the_message_and_says_so() {
    send(picture(messageId));

    assertThat(field(statusOf(messageId), "/failure/detail")).isEqualTo("file was not received");
  }

  private ObjectNode picture(String id) {
    ObjectNode command = text(id);
    command.putObject("content").put("kind", "image").putObject("file").put("receivedId", received);
    assertThat(new Contract("send-message").violations(command.toString())).isEmpty();
    return command;
  }

  private void kept(String bytes) throws IOException {
    announced();
    arrives(bytes);
  }

  /** Nobody fetches it before the test is over. */
  private void announced() {
    String insert =
        "INSERT INTO received_media (media_id, contact_id, line, mime_type, state, due_at, received_at)"
            + " VALUES (?, ?, 'SHOPPER', 'image/jpeg', 'WAITING', now() + interval '1 hour', now())";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, received);
      statement.setObject(2, shopper.value());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void arrives(String bytes) throws IOException {
    Path file = Files.createTempFile("arrived", ".jpg");
    Files.writeString(file, bytes);
    receivedMedia.kept(received, stores.keep(received, file));
  }
}
