package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatelyTest {

  private final Lately<String, Integer> two = new Lately<>(2);

  @Test
  void what_was_not_used_for_longest_is_forgotten_first() {
    two.put("a", 1);
    two.put("b", 2);
    two.get("a");
    two.put("c", 3);

    assertThat(two.get("a")).isEqualTo(1);
    assertThat(two.get("b")).isNull();
    assertThat(two.get("c")).isEqualTo(3);
  }

  @Test
  void everything_can_be_forgotten() {
    two.put("a", 1);

    two.clear();

    assertThat(two.get("a")).isNull();
  }
}
