package org.kirana.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void pauses_double_up_to_the_longest_and_end_when_time_is_up() {
    Backoff backoff =
        new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(9));

    assertThat(backoff.pause()).contains(Duration.ofSeconds(1));
    assertThat(backoff.pause()).contains(Duration.ofSeconds(2));
    assertThat(backoff.pause()).contains(Duration.ofSeconds(3));
    assertThat(backoff.pause()).contains(Duration.ofSeconds(3));
    assertThat(backoff.pause()).isEmpty();
  }
}
