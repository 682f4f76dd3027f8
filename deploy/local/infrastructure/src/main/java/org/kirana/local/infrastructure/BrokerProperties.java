package org.kirana.local.infrastructure;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kafka's settings for one small node. Flushing, acknowledgement and idempotence stay as in
 * production.
 */
final class BrokerProperties {

  private BrokerProperties() {}

  static Map<String, String> of(Path data, BrokerListeners listeners) {
    Map<String, String> properties = new TreeMap<>(node(data, listeners));
    properties.putAll(topics());
    properties.putAll(groups());
    properties.putAll(small());
    return properties;
  }

  private static Map<String, String> node(Path data, BrokerListeners listeners) {
    return Map.of(
        "process.roles", "broker,controller",
        "node.id", "1",
        "controller.quorum.voters", "1@127.0.0.1:" + listeners.controllerPort(),
        "controller.listener.names", "CONTROLLER",
        "inter.broker.listener.name", "PLAINTEXT",
        "listeners", listeners.listeners(),
        "advertised.listeners", listeners.advertised(),
        "listener.security.protocol.map",
            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,PROXIED:PLAINTEXT",
        "log.dirs", data.toString());
  }

  private static Map<String, String> topics() {
    return Map.of(
        "auto.create.topics.enable", "false",
        "num.partitions", Integer.toString(Topic.PARTITIONS),
        "default.replication.factor", "1",
        "min.insync.replicas", "1",
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "8",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "1");
  }

  /** Consumer groups may notice a lost member within a second, which tests need. */
  private static Map<String, String> groups() {
    return Map.of(
        "group.min.session.timeout.ms", "1000",
        "group.initial.rebalance.delay.ms", "0",
        "group.consumer.min.session.timeout.ms", "1000",
        "group.consumer.min.heartbeat.interval.ms", "300",
        // A killed broker may come back as soon as its old session has ended.
        "broker.session.timeout.ms", "6000",
        "broker.heartbeat.interval.ms", "500");
  }

  private static Map<String, String> small() {
    return Map.of(
        "num.network.threads", "2",
        "num.io.threads", "4",
        "num.recovery.threads.per.data.dir", "1",
        "log.cleaner.dedupe.buffer.size", "16777216",
        "log.cleaner.io.buffer.size", "131072");
  }
}
