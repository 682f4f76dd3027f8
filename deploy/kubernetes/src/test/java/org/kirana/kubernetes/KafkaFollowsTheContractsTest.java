package org.kirana.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class KafkaFollowsTheContractsTest {

  private static final long DAY = 86_400_000L;

  @Test
  void aTopicForEachChannelAndOneForItsDeadLetters() {
    assertThat(retentions()).isEqualTo(wanted());
  }

  @Test
  void theLocalOverlayMakesTheSameTopics() {
    JsonNode topics =
        Overlay.LOCAL
            .ofKind("ConfigMap")
            .filter(map -> Overlay.nameOf(map).startsWith("topics"))
            .findFirst()
            .orElseThrow();
    Map<String, Long> made =
        topics
            .at("/data/topics.txt")
            .asText()
            .lines()
            .map(line -> line.split(" ", 2))
            .collect(
                Collectors.toMap(
                    words -> words[0], words -> Long.valueOf(words[1]), (a, b) -> a, TreeMap::new));
    assertThat(made).isEqualTo(wanted());
  }

  @Test
  void everyTopicSurvivesTheLossOfABroker() {
    assertThat(Overlay.PRODUCTION.ofKind("KafkaTopic"))
        .allSatisfy(topic -> assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3));
    assertThat(
            Overlay.PRODUCTION
                .one("Kafka", "kirana")
                .at("/spec/kafka/config/min.insync.replicas")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void eachServiceMayDoWhatTheContractsSayAndNothingElse() {
    Map<String, Set<String>> allowed = new TreeMap<>();
    Map<String, Set<String>> needed = new TreeMap<>();
    for (String service : Contracts.services()) {
      allowed.put(service, rightsOf(Overlay.PRODUCTION.one("KafkaUser", service)));
      needed.put(service, needsOf(service));
    }
    assertThat(allowed).isEqualTo(needed);
  }

  @Test
  void nobodyElseIsAUserButKedaWhichReadsNothing() {
    Set<String> users = namesOf("KafkaUser");
    users.removeAll(Contracts.services());
    assertThat(users).containsExactly("keda");
    assertThat(rightsOf(Overlay.PRODUCTION.one("KafkaUser", "keda")))
        .containsExactlyInAnyOrder("Describe topic *", "Describe group *");
  }

  private static Map<String, Long> retentions() {
    return Overlay.PRODUCTION
        .ofKind("KafkaTopic")
        .collect(
            Collectors.toMap(
                Overlay::nameOf,
                topic -> topic.at("/spec/config/retention.ms").asLong(),
                (a, b) -> a,
                TreeMap::new));
  }

  private static Map<String, Long> wanted() {
    Map<String, Long> wanted = new TreeMap<>();
    for (String topic : Contracts.topics()) {
      wanted.put(topic, 7 * DAY);
      wanted.put(topic + ".dead-letter", 30 * DAY);
    }
    return wanted;
  }

  private static Set<String> needsOf(String service) {
    Set<String> needs = new TreeSet<>();
    for (String topic : Contracts.announces(service)) {
      needs.addAll(List.of("Describe topic " + topic, "Write topic " + topic));
    }
    for (String topic : Contracts.hears(service)) {
      needs.addAll(List.of("Describe topic " + topic, "Read topic " + topic));
      needs.addAll(
          List.of(
              "Describe topic " + topic + ".dead-letter", "Write topic " + topic + ".dead-letter"));
      needs.add("Read group " + service);
    }
    return needs;
  }

  private static Set<String> rightsOf(JsonNode user) {
    List<String> rights = new ArrayList<>();
    for (JsonNode acl : user.at("/spec/authorization/acls")) {
      assertThat(acl.path("type").asText("allow")).isEqualTo("allow");
      assertThat(acl.at("/resource/patternType").asText()).isEqualTo("literal");
      elements(acl.path("operations"))
          .map(
              operation ->
                  operation.asText()
                      + " "
                      + acl.at("/resource/type").asText()
                      + " "
                      + acl.at("/resource/name").asText())
          .forEach(rights::add);
    }
    assertThat(rights).doesNotHaveDuplicates();
    return new TreeSet<>(rights);
  }

  private static Set<String> namesOf(String kind) {
    return Overlay.PRODUCTION
        .ofKind(kind)
        .map(Overlay::nameOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
