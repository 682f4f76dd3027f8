package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** A picture on its way from WhatsApp into our folder. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class MediaIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "kirana.whatsapp.base-url")
  URI baseUrl;

  @ConfigProperty(name = "kirana.media.folder")
  Path folder;

  @Inject DataSource database;

  private final String mediaId = "media-" + UUID.randomUUID();
  private FakeWhatsApp whatsApp;
  private EventProbe house;

  @BeforeEach
  void open() throws IOException {
    house = new EventProbe(bootstrapServers);
    whatsApp = new FakeWhatsApp(baseUrl);
  }

  @AfterEach
  void close() {
    house.close();
    whatsApp.close();
  }

  @Test
  void is_kept_once_however_often_it_is_told() throws IOException {
    byte[] picture = "a shopping list".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    whatsApp.keeps(mediaId, picture);

    somebodySendsIt(hash(picture));
    somebodySendsIt(hash(picture));

    becomes("KEPT");
    String place = column("place");
    assertThat(Files.readAllBytes(folder.resolve(place.substring(0, 2)).resolve(place)))
        .isEqualTo(picture);
    assertThat(column("attempts")).isEqualTo("1");
  }

  @Test
  void that_is_not_what_was_announced_is_quarantined() {
    whatsApp.keeps(mediaId, new byte[] {1, 2, 3});

    somebodySendsIt(hash(new byte[] {4}));

    becomes("QUARANTINED");
    assertThat(column("reason")).isEqualTo("sha256");
  }

  private void somebodySendsIt(String sha256) {
    ObjectNode picture =
        (ObjectNode) Contract.tree(new Contract("message-received").read("example-picture.json"));
    String contact = UUID.randomUUID().toString();
    picture.put("contactId", contact).put("receivedAt", Instant.now().toString());
    ((ObjectNode) picture.at("/unsupported/media")).put("mediaId", mediaId).put("sha256", sha256);
    house.send(
        "messages", "message-received", UUID.randomUUID().toString(), contact, picture.toString());
  }

  private void becomes(String state) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(column("state")).isEqualTo(state));
  }

  private String column(String column) {
    String query = "SELECT " + column + " FROM received_media WHERE media_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, mediaId);
      ResultSet rows = select.executeQuery();
      return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
