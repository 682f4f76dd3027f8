package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnprivilegedTest {

  @Test
  void rootsDatabaseRunsAsNobodyWhereThereAreNoUserNamespaces() {
    assumeTrue("root".equals(System.getProperty("user.name")), "not root");
    DataDirectory directory = DataDirectory.of(null).child("postgres");
    PostgresCluster cluster = PostgresCluster.in(directory.path(), Unprivileged.nobody());
    int port = FreePort.any();
    GuardedProcess postgres = cluster.start(port);
    try {
      new Databases(port, cluster.password()).awaitReady(Duration.ofSeconds(30), postgres::isAlive);
      assertThat(ProcessHandle.of(postgres.pid()).flatMap(process -> process.info().user()))
          .contains("nobody");
    } finally {
      postgres.kill();
      directory.discard();
    }
  }
}
