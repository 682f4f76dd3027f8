package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerInfrastructureTest {

  @Test
  void dataOutlivesAKill() throws SQLException {
    assumeTrue(InfrastructureKind.dockerAnswers(), "no Docker engine answers");
    try (var containers = ContainerInfrastructure.start(InfrastructureSettings.temporary())) {
      containers.createTopics(List.of(Topic.named("orders")));
      try (var probe = new EventProbe(containers.bootstrapServers())) {
        probe.send("orders", "order-placed", "before", "key", "{}");
        containers.broker().kill();
        containers.databases().kill();
        containers.broker().restart();
        containers.databases().restart();
        assertThat(probe.seen("orders")).extracting(SeenEvent::id).containsExactly("before");
      }
      try (Connection connection = containers.database("order-service").connect()) {
        assertThat(connection.isValid(5)).isTrue();
      }
    }
  }
}
