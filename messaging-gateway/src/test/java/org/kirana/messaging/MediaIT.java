package org.kirana.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** A picture on its way from WhatsApp into our folder. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class MediaIT {

  private static final byte[] A_PICTURE = "a shopping list".getBytes(UTF_8);
  private static final Duration A_MONTH_AND_A_DAY = Duration.ofDays(31);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "kirana.whatsapp.base-url")
  URI baseUrl;

  @ConfigProperty(name = "kirana.media.folder")
  Path folder;

  @Inject DataSource database;

  private MediaProbe somebody;

  @BeforeEach
  void open() throws IOException {
    somebody = new MediaProbe(bootstrapServers, baseUrl, database);
    somebody.whatsAppHas(A_PICTURE);
  }

  @AfterEach
  void close() {
    somebody.close();
  }

  @Test
  void is_kept_once_however_often_it_is_told() throws IOException {
    somebody.sends(A_PICTURE);
    somebody.sends(A_PICTURE);

    somebody.becomes("KEPT");
    assertThat(Files.readAllBytes(kept())).isEqualTo(A_PICTURE);
    assertThat(somebody.column("attempts")).isEqualTo("1");
    assertThat(folder.resolve("arriving")).isEmptyDirectory();
  }

  @Test
  void that_is_not_what_was_announced_is_quarantined() {
    somebody.sends(new byte[] {4});

    somebody.becomes("QUARANTINED");
    assertThat(somebody.column("reason")).isEqualTo("sha256");
    assertThat(folder.resolve("arriving")).isEmptyDirectory();
  }

  @Test
  void that_was_kept_long_enough_is_forgotten() {
    somebody.sends(A_PICTURE);
    somebody.becomes("KEPT");
    Path kept = kept();

    somebody.grows(A_MONTH_AND_A_DAY);

    somebody.becomes("nothing");
    assertThat(kept).doesNotExist();
  }

  @Test
  void that_was_refused_is_forgotten_too() {
    somebody.sends(new byte[] {4});
    somebody.becomes("QUARANTINED");

    somebody.grows(A_MONTH_AND_A_DAY);

    somebody.becomes("nothing");
  }

  @Test
  void that_is_told_again_after_it_was_forgotten_does_not_come_back() {
    somebody.sends(A_PICTURE, Instant.now().minus(A_MONTH_AND_A_DAY));
    somebody.sendsAnother(A_PICTURE);

    somebody.anotherIsHeard();
    assertThat(somebody.column("state")).isEqualTo("nothing");
  }

  private Path kept() {
    String place = somebody.column("place");
    return folder.resolve(place.substring(0, 2)).resolve(place);
  }
}
