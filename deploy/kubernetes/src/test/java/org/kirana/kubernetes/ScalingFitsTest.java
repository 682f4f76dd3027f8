package org.kirana.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** However many instances there are, partitions, connections and WhatsApp's rate are enough. */
class ScalingFitsTest {

  private static final int WHATSAPP_PER_SECOND = 80;
  private static final int FOR_OPERATORS = 20;

  @Test
  void thereAreNeverMoreInstancesThanPartitions() {
    int partitions =
        Overlay.PRODUCTION
            .ofKind("KafkaTopic")
            .mapToInt(topic -> topic.at("/spec/partitions").asInt())
            .min()
            .orElseThrow();
    assertThat(Overlay.PRODUCTION.ofKind("ScaledObject"))
        .hasSize(5)
        .allSatisfy(scaled -> assertThat(most(scaled)).isBetween(least(scaled), partitions));
  }

  @Test
  void thereIsAlwaysASecondInstance() {
    assertThat(Overlay.PRODUCTION.ofKind("ScaledObject"))
        .allSatisfy(scaled -> assertThat(least(scaled)).isGreaterThanOrEqualTo(2));
  }

  @Test
  void theLagOfEverythingThatIsHeardIsWatched() {
    for (String service : Contracts.services()) {
      Set<String> watched = new TreeSet<>();
      for (JsonNode trigger :
          Overlay.PRODUCTION.one("ScaledObject", service).at("/spec/triggers")) {
        if (trigger.path("type").asText().equals("kafka")) {
          assertThat(trigger.at("/metadata/consumerGroup").asText()).isEqualTo(service);
          watched.add(trigger.at("/metadata/topic").asText());
        }
      }
      assertThat(watched).isEqualTo(new TreeSet<>(Contracts.hears(service)));
    }
  }

  @Test
  void kubectlApplyDoesNotScaleBack() {
    assertThat(EveryPodIsGuardedTest.services(Overlay.PRODUCTION))
        .allSatisfy(service -> assertThat(service.at("/spec/replicas").isMissingNode()).isTrue());
  }

  @Test
  void theDatabaseHasAConnectionForEveryInstance() throws IOException {
    JsonNode cluster = Overlay.PRODUCTION.one("Cluster", "kirana-postgres");
    int all = 0;
    for (JsonNode role : cluster.at("/spec/managed/roles")) {
      String service = role.path("name").asText();
      int instances = most(Overlay.PRODUCTION.one("ScaledObject", service)) + 1;
      assertThat(role.path("connectionLimit").asInt())
          .as(service)
          .isEqualTo(instances * pool(service));
      all += role.path("connectionLimit").asInt();
    }
    assertThat(all + FOR_OPERATORS)
        .isLessThanOrEqualTo(cluster.at("/spec/postgresql/parameters/max_connections").asInt());
  }

  @Test
  void allGatewaysTogetherStayBelowWhatsAppsRate() {
    int each =
        Overlay.PRODUCTION
            .ofKind("ConfigMap")
            .map(map -> map.at("/data/sending-per-second"))
            .filter(JsonNode::isTextual)
            .mapToInt(JsonNode::asInt)
            .findFirst()
            .orElseThrow();
    assertThat(each * most(Overlay.PRODUCTION.one("ScaledObject", "messaging-gateway")))
        .isLessThanOrEqualTo(WHATSAPP_PER_SECOND);
  }

  private static int pool(String service) throws IOException {
    String key = "quarkus.datasource.jdbc.max-size";
    Properties settings = read(service + "/src/main/resources/application.properties");
    Properties defaults =
        read("reliable-events/src/main/resources/META-INF/microprofile-config.properties");
    return Integer.parseInt(settings.getProperty(key, defaults.getProperty(key)));
  }

  private static Properties read(String file) throws IOException {
    Path path = Root.path(file);
    Properties properties = new Properties();
    properties.load(new StringReader(Files.readString(path)));
    return properties;
  }

  private static int least(JsonNode scaled) {
    return scaled.at("/spec/minReplicaCount").asInt();
  }

  private static int most(JsonNode scaled) {
    return scaled.at("/spec/maxReplicaCount").asInt();
  }
}
