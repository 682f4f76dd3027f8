package org.kirana.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** A picture on its way from WhatsApp into our bucket. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
@QuarkusTestResource(value = StorageEnvironment.class, restrictToAnnotatedClass = true)
class MediaInBucketIT {

  private static final byte[] A_PICTURE = "a shopping list".getBytes(UTF_8);
  private static final Duration A_MONTH_AND_A_DAY = Duration.ofDays(31);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "kirana.whatsapp.base-url")
  URI baseUrl;

  @Inject DataSource database;
  @Inject MeterRegistry metrics;

  ObjectStorage storage;
  private MediaProbe somebody;

  @BeforeEach
  void open() throws IOException {
    somebody = new MediaProbe(bootstrapServers, baseUrl, database);
    somebody.whatsAppHas(A_PICTURE);
  }

  @AfterEach
  void close() {
    storage.cable().resume();
    somebody.close();
  }

  @Test
  void is_kept_as_it_was_sent() {
    somebody.sends(A_PICTURE);

    somebody.becomes("KEPT");
    assertThat(storage.at(somebody.column("place"))).isEqualTo(A_PICTURE);
  }

  @Test
  void waits_for_the_storage_as_long_as_it_is_away_and_loses_no_attempt() {
    storage.cable().cut();
    somebody.sends(A_PICTURE);
    await().atMost(PATIENCE).until(() -> timesAway() >= 3);
    assertThat(somebody.column("state")).isEqualTo("WAITING");
    assertThat(somebody.column("reason")).isEqualTo("store-away");

    storage.cable().resume();

    somebody.becomes("KEPT");
    assertThat(storage.at(somebody.column("place"))).isEqualTo(A_PICTURE);
    assertThat(somebody.column("attempts")).isEqualTo("1");
  }

  @Test
  void that_was_kept_long_enough_is_forgotten() {
    somebody.sends(A_PICTURE);
    somebody.becomes("KEPT");
    String key = somebody.column("place").replaceFirst("s3://" + ObjectStorage.BUCKET + "/", "");
    assertThat(storage.keys()).contains(key);

    somebody.grows(A_MONTH_AND_A_DAY);

    somebody.becomes("nothing");
    assertThat(storage.keys()).doesNotContain(key);
  }

  private double timesAway() {
    return metrics.counter("kirana.media", "result", "store-away").count();
  }
}
