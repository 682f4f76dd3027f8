package org.kirana.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a cluster that keeps to NetworkPolicies would let through. */
record Policies(List<NetworkPolicy> policies) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Policies of(Overlay overlay) {
    return new Policies(overlay.ofKind("NetworkPolicy").map(Policies::typed).toList());
  }

  private static NetworkPolicy typed(JsonNode object) {
    return JSON.convertValue(object, NetworkPolicy.class);
  }

  boolean allow(Peer from, Peer to, int port) {
    return mayLeave(from, to, port) && mayEnter(from, to, port);
  }

  private boolean mayLeave(Peer from, Peer to, int port) {
    return !from.ours()
        || about(from, "Egress")
            .flatMap(policy -> policy.getSpec().getEgress().stream())
            .anyMatch(rule -> peers(rule.getTo(), to) && ports(rule.getPorts(), port));
  }

  private boolean mayEnter(Peer from, Peer to, int port) {
    return !to.ours()
        || about(to, "Ingress")
            .flatMap(policy -> policy.getSpec().getIngress().stream())
            .anyMatch(rule -> peers(rule.getFrom(), from) && ports(rule.getPorts(), port));
  }

  private Stream<NetworkPolicy> about(Peer peer, String direction) {
    return policies.stream()
        .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
        .filter(policy -> matches(policy.getSpec().getPodSelector(), peer.labels()));
  }

  private static boolean ports(List<NetworkPolicyPort> allowed, int port) {
    return allowed.isEmpty()
        || allowed.stream().anyMatch(each -> each.getPort().getIntVal() == port);
  }

  private static boolean peers(List<NetworkPolicyPeer> allowed, Peer peer) {
    return allowed.isEmpty() || allowed.stream().anyMatch(each -> matches(each, peer));
  }

  private static boolean matches(NetworkPolicyPeer allowed, Peer peer) {
    if (allowed.getIpBlock() != null) {
      return !peer.isPod() && contains(allowed.getIpBlock(), peer.address());
    }
    boolean namespace =
        allowed.getNamespaceSelector() == null
            ? peer.ours()
            : matches(allowed.getNamespaceSelector(), peer.namespaceLabels());
    return peer.isPod()
        && namespace
        && (allowed.getPodSelector() == null || matches(allowed.getPodSelector(), peer.labels()));
  }

  private static boolean matches(LabelSelector selector, Map<String, String> labels) {
    Map<String, String> wanted = selector.getMatchLabels();
    return (wanted == null || labels.entrySet().containsAll(wanted.entrySet()))
        && selector.getMatchExpressions().stream().allMatch(each -> matches(each, labels));
  }

  private static boolean matches(LabelSelectorRequirement wanted, Map<String, String> labels) {
    if (wanted.getOperator().equals("In")) {
      return wanted.getValues().contains(labels.get(wanted.getKey()));
    }
    throw new AssertionError("This test does not know " + wanted.getOperator());
  }

  private static boolean contains(IPBlock block, String address) {
    return Cidr.contains(block.getCidr(), address)
        && block.getExcept().stream().noneMatch(except -> Cidr.contains(except, address));
  }
}
