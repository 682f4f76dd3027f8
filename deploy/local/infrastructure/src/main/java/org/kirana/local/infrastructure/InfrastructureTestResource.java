package org.kirana.local.infrastructure;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** Gives a Quarkus test the shared broker with all topics, and a fresh database. */
public class InfrastructureTestResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    Infrastructure infrastructure = SharedInfrastructure.get();
    Database database =
        infrastructure.database("test_" + UUID.randomUUID().toString().replace("-", ""));
    return Map.of(
        "kafka.bootstrap.servers",
        infrastructure.bootstrapServers(),
        "quarkus.datasource.jdbc.url",
        database.jdbcUrl(),
        "quarkus.datasource.username",
        database.username(),
        "quarkus.datasource.password",
        database.password(),
        // What runs for the first time, beside the first tests of other modules, is slow.
        "quarkus.datasource.jdbc.acquisition-timeout",
        "30S",
        "quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout",
        "30",
        "kirana.events.idle-in-transaction-timeout",
        "12s",
        "kirana.events.transaction-timeout",
        "14s");
  }

  @Override
  public void stop() {
    // The infrastructure serves the other tests of this process and ends with it.
  }
}
