package org.kirana.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kirana.bench.house.Wait;
import org.kirana.local.infrastructure.FreePort;

class HttpFloorTest {

  @Test
  void aBareHouseIsToldSendsAndGivesDocuments() {
    var plan = new BareHouse.Plan(FreePort.any(), FreePort.any(), 20_000);
    var house = BareHouse.start(plan);
    try (BarePeer peer = new BarePeer(plan.port(), plan.peer())) {
      Wait.until(peer::isThere, "the bare house does not open");
      peer.tell(40, 700);
      peer.fetch(40);
      peer.beTold(40, 900);
      assertThat(peer.told()).isEqualTo(40);
    } finally {
      house.close().toCompletionStage().toCompletableFuture().join();
    }
  }
}
