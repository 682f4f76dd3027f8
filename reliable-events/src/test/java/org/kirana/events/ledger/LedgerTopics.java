package org.kirana.events.ledger;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SharedInfrastructure;
import org.kirana.local.infrastructure.Topic;

/** The shared broker with the ledger's topics, and a fresh database. */
public class LedgerTopics implements QuarkusTestResourceLifecycleManager {

  private final InfrastructureTestResource infrastructure = new InfrastructureTestResource();

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = infrastructure.start();
    SharedInfrastructure.get()
        .createTopics(
            List.of(
                new Topic("payments", 2, Duration.ofDays(1)),
                new Topic("payments.dead-letter", 2, Duration.ofDays(1)),
                new Topic("entries", 2, Duration.ofDays(1))));
    return settings;
  }

  @Override
  public void stop() {
    infrastructure.stop();
  }
}
