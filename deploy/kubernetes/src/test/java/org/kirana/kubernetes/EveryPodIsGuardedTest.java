package org.kirana.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryPodIsGuardedTest {

  /** The event loop is waited for 20 s, and the gateway's courier and recorder 10 s each time. */
  private static final int SECONDS_FOR_WHAT_IS_UNDER_WAY = 50;

  @ParameterizedTest
  @EnumSource
  void everyPodIsRestricted(Overlay overlay) {
    assertThat(Neighbourhood.workloads(overlay))
        .isNotEmpty()
        .allSatisfy(
            workload -> {
              JsonNode pod = workload.at("/spec/template/spec");
              String name = Overlay.nameOf(workload);
              assertThat(pod.path("automountServiceAccountToken").asBoolean(true))
                  .as(name)
                  .isFalse();
              assertThat(pod.path("enableServiceLinks").asBoolean(true)).as(name).isFalse();
              assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).as(name).isTrue();
              assertThat(pod.at("/securityContext/runAsUser").asInt()).as(name).isPositive();
              assertThat(pod.at("/securityContext/seccompProfile/type").asText())
                  .as(name)
                  .isEqualTo("RuntimeDefault");
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyContainerIsRestrictedAndLimited(Overlay overlay) {
    assertThat(Neighbourhood.workloads(overlay).flatMap(EveryPodIsGuardedTest::containers))
        .allSatisfy(
            container -> {
              String name = container.toString();
              assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                  .as(name)
                  .isFalse();
              assertThat(container.at("/securityContext/capabilities/drop/0").asText())
                  .as(name)
                  .isEqualTo("ALL");
              assertThat(container.at("/resources/limits/memory").asText()).as(name).isNotEmpty();
              assertThat(container.at("/resources/requests/memory"))
                  .as("Memory that was promised is memory that is there: %s", name)
                  .isEqualTo(container.at("/resources/limits/memory"));
              assertThat(container.at("/resources/requests/cpu").asText()).as(name).isNotEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource
  void whatRunsForGoodIsProbed(Overlay overlay) {
    assertThat(
            Stream.of("Deployment", "StatefulSet")
                .flatMap(overlay::ofKind)
                .flatMap(EveryPodIsGuardedTest::containers))
        .allSatisfy(
            container ->
                assertThat(container.properties().stream().map(field -> field.getKey()))
                    .contains("startupProbe", "livenessProbe", "readinessProbe"));
  }

  @ParameterizedTest
  @EnumSource
  void servicesHaveARootThatNobodyCanWriteTo(Overlay overlay) {
    assertThat(services(overlay).flatMap(EveryPodIsGuardedTest::containers))
        .hasSize(5)
        .allSatisfy(
            container ->
                assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void aServiceThatGoesHasTheTimeItNeeds(Overlay overlay) {
    assertThat(services(overlay))
        .allSatisfy(
            service -> {
              JsonNode pod = service.at("/spec/template/spec");
              JsonNode container = containers(service).findFirst().orElseThrow();
              int pause = container.at("/lifecycle/preStop/sleep/seconds").asInt();
              int goodbye = seconds(environment(container, "QUARKUS_SHUTDOWN_DELAY"));
              int requests = seconds(environment(container, "QUARKUS_SHUTDOWN_TIMEOUT"));
              assertThat(pause).isGreaterThanOrEqualTo(10);
              assertThat(goodbye)
                  .as("Who asks as often as we do notices before the port closes")
                  .isGreaterThanOrEqualTo(
                      container.at("/readinessProbe/periodSeconds").asInt()
                          * container.at("/readinessProbe/failureThreshold").asInt());
              assertThat(pod.path("terminationGracePeriodSeconds").asInt())
                  .isGreaterThan(pause + goodbye + requests + SECONDS_FOR_WHAT_IS_UNDER_WAY);
            });
  }

  @ParameterizedTest
  @EnumSource
  void aRollingUpdateLeavesNoGap(Overlay overlay) {
    assertThat(services(overlay))
        .allSatisfy(
            service -> {
              assertThat(service.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(9))
                  .isZero();
              assertThat(overlay.one("PodDisruptionBudget", Overlay.nameOf(service))).isNotNull();
            });
  }

  static Stream<JsonNode> services(Overlay overlay) {
    return overlay
        .ofKind("Deployment")
        .filter(each -> each.at("/metadata/labels").path("app.kubernetes.io/part-of").isTextual());
  }

  static Stream<JsonNode> containers(JsonNode workload) {
    return StreamSupport.stream(workload.at("/spec/template/spec/containers").spliterator(), false);
  }

  static String environment(JsonNode container, String name) {
    for (JsonNode variable : container.path("env")) {
      if (variable.path("name").asText().equals(name)) {
        return variable.path("value").asText();
      }
    }
    throw new AssertionError(name + " is not set");
  }

  private static int seconds(String duration) {
    return Integer.parseInt(duration.replace("S", ""));
  }
}
