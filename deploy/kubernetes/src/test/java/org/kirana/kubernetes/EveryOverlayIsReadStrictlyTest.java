package org.kirana.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryOverlayIsReadStrictlyTest {

  @ParameterizedTest
  @EnumSource
  void allThatIsSaidIsUnderstood(Overlay overlay) {
    assertThat(overlay.objects())
        .isNotEmpty()
        .allSatisfy(
            object -> assertThat(StrictReading.problemsOf(object)).as(titleOf(object)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void noObjectIsSaidTwice(Overlay overlay) {
    assertThat(overlay.objects()).extracting(this::titleOf).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a misspelt field in an object of any kind is found")
  void aMisspeltFieldIsFound(Overlay overlay) {
    assertThat(oneOfEachKind(overlay))
        .allSatisfy(
            object -> {
              ObjectNode misspelt = object.deepCopy();
              JsonNode spec = misspelt.path("spec");
              (spec.isObject() ? (ObjectNode) spec : misspelt).put("misspelt", true);
              assertThat(StrictReading.problemsOf(misspelt)).as(titleOf(object)).isNotEmpty();
            });
  }

  @Test
  void aMisspeltProbeDeepInsideIsFound() {
    ObjectNode deployment = Overlay.EXTERNAL.one("Deployment", "order-service").deepCopy();
    ObjectNode container = (ObjectNode) deployment.at("/spec/template/spec/containers/0");
    container.set("livenesProbe", container.remove("livenessProbe"));
    assertThat(StrictReading.problemsOf(deployment))
        .singleElement()
        .asString()
        .contains("livenesProbe");
  }

  @Test
  void aMisspeltFieldOfSynchronousReplicationIsFound() {
    ObjectNode cluster = Overlay.PRODUCTION.one("Cluster", "kirana-postgres").deepCopy();
    ObjectNode synchronous = (ObjectNode) cluster.at("/spec/postgresql/synchronous");
    synchronous.set("dataDurabilty", synchronous.remove("dataDurability"));
    assertThat(StrictReading.problemsOf(cluster))
        .singleElement()
        .asString()
        .contains("dataDurabilty");
  }

  private static Stream<JsonNode> oneOfEachKind(Overlay overlay) {
    Map<String, JsonNode> kinds = new LinkedHashMap<>();
    overlay.objects().forEach(object -> kinds.putIfAbsent(object.path("kind").asText(), object));
    return kinds.values().stream();
  }

  private String titleOf(JsonNode object) {
    return object.path("kind").asText() + " " + Overlay.nameOf(object);
  }
}
