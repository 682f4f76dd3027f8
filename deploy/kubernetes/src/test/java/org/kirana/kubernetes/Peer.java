package org.kirana.kubernetes;

import java.util.Map;

/**
 * Somebody who may open a connection or be reached: a pod of ours, a pod of another namespace, or
 * an address.
 *
 * @param ours whether our policies say what it may do
 */
record Peer(
    String name,
    boolean ours,
    Map<String, String> namespaceLabels,
    Map<String, String> labels,
    String address) {

  static Peer ours(String name, Map<String, String> labels) {
    return new Peer(
        name, true, Map.of("kubernetes.io/metadata.name", "kirana"), labels, "10.1.0.9");
  }

  static Peer elsewhere(
      String name, Map<String, String> namespaceLabels, Map<String, String> labels) {
    return new Peer(name, false, namespaceLabels, labels, "10.2.0.9");
  }

  static Peer address(String name, String address) {
    return new Peer(name, false, Map.of(), Map.of(), address);
  }

  /** Policies mean pods by their labels; addresses are for what is no pod. */
  boolean isPod() {
    return !namespaceLabels.isEmpty();
  }
}
