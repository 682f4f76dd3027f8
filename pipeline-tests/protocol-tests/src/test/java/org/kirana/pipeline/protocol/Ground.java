package org.kirana.pipeline.protocol;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.kirana.local.infrastructure.EmbeddedInfrastructure;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.InfrastructureSettings;
import org.kirana.local.infrastructure.TcpProxy;

/**
 * What all tests stand on: one broker, one database server, and a cable to the broker that can be
 * squeezed. Always embedded, since the tests break its processes.
 */
final class Ground {

  private static final TcpProxy CABLE = TcpProxy.open();
  private static final EmbeddedInfrastructure INFRASTRUCTURE = start();
  private static final EventProbe PROBE = new EventProbe(INFRASTRUCTURE.bootstrapServers());
  private static final KafkaProducer<String, byte[]> PRODUCER =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", INFRASTRUCTURE.bootstrapServers(), "linger.ms", 1),
          new StringSerializer(),
          new ByteArraySerializer());
  private static final Admin ADMIN =
      Admin.create(Map.of("bootstrap.servers", INFRASTRUCTURE.bootstrapServers()));

  private Ground() {}

  private static EmbeddedInfrastructure start() {
    var started =
        EmbeddedInfrastructure.start(InfrastructureSettings.temporary().proxiedAt(CABLE.port()));
    CABLE.target(started.broker().portBehindProxy());
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    return started;
  }

  static EmbeddedInfrastructure infrastructure() {
    return INFRASTRUCTURE;
  }

  static TcpProxy cable() {
    return CABLE;
  }

  static EventProbe probe() {
    return PROBE;
  }

  static KafkaProducer<String, byte[]> producer() {
    return PRODUCER;
  }

  static Admin admin() {
    return ADMIN;
  }
}
