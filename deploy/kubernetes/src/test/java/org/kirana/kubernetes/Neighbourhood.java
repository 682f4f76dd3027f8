package org.kirana.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everybody who is there when an overlay runs, and who might be. */
final class Neighbourhood {

  private Neighbourhood() {}

  static List<Peer> of(Overlay overlay) {
    List<Peer> peers = new ArrayList<>(workloads(overlay).map(Neighbourhood::pod).toList());
    if (overlay == Overlay.PRODUCTION) {
      peers.addAll(madeByOperators());
    }
    peers.addAll(others());
    return peers;
  }

  static Stream<JsonNode> workloads(Overlay overlay) {
    return Stream.of("Deployment", "StatefulSet", "Job").flatMap(overlay::ofKind);
  }

  private static Peer pod(JsonNode workload) {
    Map<String, String> labels = new LinkedHashMap<>();
    workload
        .at("/spec/template/metadata/labels")
        .properties()
        .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
    return Peer.ours(Overlay.nameOf(workload), labels);
  }

  /** Labels as Strimzi and CloudNativePG put them on their pods. */
  private static List<Peer> madeByOperators() {
    return List.of(
        Peer.ours(
            "kafka-broker",
            Map.of(
                "strimzi.io/cluster", "kirana",
                "strimzi.io/kind", "Kafka",
                "strimzi.io/broker-role", "true",
                "app.kubernetes.io/part-of", "strimzi-kirana")),
        Peer.ours(
            "kafka-controller",
            Map.of(
                "strimzi.io/cluster", "kirana",
                "strimzi.io/kind", "Kafka",
                "strimzi.io/broker-role", "false",
                "app.kubernetes.io/part-of", "strimzi-kirana")),
        Peer.ours(
            "entity-operator",
            Map.of(
                "strimzi.io/cluster", "kirana",
                "strimzi.io/kind", "Kafka",
                "app.kubernetes.io/part-of", "strimzi-kirana")),
        Peer.ours(
            "postgres",
            Map.of("cnpg.io/cluster", "kirana-postgres", "cnpg.io/podRole", "instance")));
  }

  private static List<Peer> others() {
    return List.of(
        Peer.elsewhere("dns", named("kube-system"), Map.of("k8s-app", "kube-dns")),
        Peer.elsewhere("ingress", Map.of("kirana.example/ingress", "true"), Map.of()),
        Peer.elsewhere(
            "prometheus", named("monitoring"), Map.of("app.kubernetes.io/name", "prometheus")),
        Peer.elsewhere(
            "trace-collector",
            named("observability"),
            Map.of("app.kubernetes.io/name", "opentelemetry-collector")),
        Peer.elsewhere("keda", named("keda"), Map.of("app", "keda-operator")),
        Peer.elsewhere(
            "strimzi-operator", named("strimzi"), Map.of("strimzi.io/kind", "cluster-operator")),
        Peer.elsewhere("cnpg-operator", named("cnpg-system"), Map.of()),
        Peer.elsewhere("a-stranger", named("default"), Map.of("app", "stranger")),
        Peer.address("kubernetes-api", "10.96.0.1"),
        Peer.address("internet", "157.240.16.52"),
        Peer.address("internet-v6", "2a03:2880:f12f:83:face:b00c:0:25de"));
  }

  private static Map<String, String> named(String namespace) {
    return Map.of("kubernetes.io/metadata.name", namespace);
  }
}
