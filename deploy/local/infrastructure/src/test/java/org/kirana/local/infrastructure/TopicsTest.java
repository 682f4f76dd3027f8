package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicsTest {

  @Test
  void eachChannelOfTheContractsHasItsDeadLetters() {
    assertThat(Topics.fromContracts())
        .hasSize(16)
        .contains(
            new Topic("orders", 8, Duration.ofDays(7)),
            new Topic("orders.dead-letter", 8, Duration.ofDays(30)));
  }
}
