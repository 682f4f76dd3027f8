package org.kirana.pipeline.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AskedToEndTest {

  @Nested
  class InTheMiddleOfAPoll {

    @RegisterExtension
    final TallyHouse house =
        TallyHouse.withPartitions(1)
            .with("session-timeout", "30s")
            .with("transaction-timeout", "25s")
            .with("settle-after", "1h");

    @Test
    void itFinishesThePollCommitsSendsAndLeaves() {
      TallyProcess asked = house.start("asked");
      CompletableFuture<Void> ending;
      try (Gate gate = house.ledger().shutGate(7)) {
        house.give(Given.hold(7, "rice"));
        house.ledger().awaitWaiting(gate);
        ending = CompletableFuture.runAsync(asked::stop);
        await().until(() -> asked.readiness() != 200);
        assertThat(asked.isAlive()).isTrue();
        assertThat(house.ledger().position().nextOffset()).isZero();
      }

      ending.join();
      assertThat(house.ledger().position().nextOffset()).isEqualTo(1);
      assertThat(house.ledger().anythingUnsent()).isFalse();
      assertThat(house.ledger().effects("number")).isEqualTo(Map.of(7L, 1));
      assertThat(house.announced().tallied()).containsExactly(7L);
      assertThat(house.members()).isZero();
    }
  }

  @Nested
  class WithATimeToSayGoodbye {

    @RegisterExtension
    final TallyHouse house =
        TallyHouse.withPartitions(1).withSetting("quarkus.shutdown.delay", "10S");

    @Test
    void itSaysThatItIsNotReadyWhileItStillAnswers() throws Exception {
      TallyProcess asked = house.start("asked");
      assertThat(asked.connectionAfter("/audits/none")).isEmpty();
      CompletableFuture<Void> ending = CompletableFuture.runAsync(asked::stop);

      await().until(() -> asked.readiness() == 503);

      assertThat(asked.put("/audits/evening/rice")).isEqualTo(204);
      assertThat(asked.connectionAfter("/audits/none")).isEqualTo("close");
      ending.join();
      await().until(() -> Ground.probe().seen(house.talliesTopic()).size() == 1);
    }
  }
}
