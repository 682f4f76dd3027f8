package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.kirana.local.infrastructure.EventProbe;

/** Somebody who sends one file to the running gateway, and sees what becomes of it. */
final class MediaProbe implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String mediaId = "media-" + UUID.randomUUID();
  private final String contact = UUID.randomUUID().toString();
  private final EventProbe house;
  private final FakeWhatsApp whatsApp;
  private final DataSource database;

  MediaProbe(String bootstrapServers, URI graph, DataSource database) throws IOException {
    this.house = new EventProbe(bootstrapServers);
    this.whatsApp = new FakeWhatsApp(graph);
    this.database = database;
  }

  /** WhatsApp has these bytes, whatever was announced. */
  void whatsAppHas(byte[] bytes) {
    whatsApp.keeps(mediaId, bytes);
  }

  void sends(byte[] bytes) {
    sends(bytes, Instant.now());
  }

  void sends(byte[] bytes, Instant at) {
    sends(mediaId, bytes, at);
  }

  /** Another file of the same person, who is heard in order. */
  void sendsAnother(byte[] bytes) {
    sends("another-" + mediaId, bytes, Instant.now());
  }

  void becomes(String state) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(column("state")).isEqualTo(state));
  }

  void anotherIsHeard() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(column("media_id", "another-" + mediaId)).isNotEqualTo("nothing"));
  }

  /** So much time goes by. */
  void grows(Duration older) {
    String update =
        "UPDATE received_media SET received_at = received_at - ? * interval '1 millisecond', due_at = now()"
            + " WHERE media_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement grow = connection.prepareStatement(update)) {
      grow.setLong(1, older.toMillis());
      grow.setString(2, mediaId);
      assertThat(grow.executeUpdate()).isEqualTo(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A column of its row, or "nothing" without a row. */
  String column(String column) {
    return column(column, mediaId);
  }

  private String column(String column, String id) {
    return new Table(database, "received_media", "media_id").column(column, id);
  }

  private void sends(String id, byte[] bytes, Instant at) {
    ObjectNode picture =
        (ObjectNode) Contract.tree(new Contract("message-received").read("example-picture.json"));
    picture.put("contactId", contact).put("receivedAt", at.toString());
    ((ObjectNode) picture.at("/unsupported/media")).put("mediaId", id).put("sha256", hash(bytes));
    house.send(
        "messages", "message-received", UUID.randomUUID().toString(), contact, picture.toString());
  }

  private static String hash(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    house.close();
    whatsApp.close();
  }
}
