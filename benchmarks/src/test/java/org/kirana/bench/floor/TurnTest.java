package org.kirana.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnTest {

  @Test
  void everythingIsSharedOutOnceAndInOrder() {
    int next = 0;
    for (int number = 0; number < 7; number++) {
      Turn turn = new Turn(number, 7);
      assertThat(turn.from(100)).isEqualTo(next);
      next = turn.until(100);
    }
    assertThat(next).isEqualTo(100);
  }

  @Test
  void rowsOfAnEarlierTurnAreChangedLater() {
    assertThat(new Turn(1, 5).isAfter(2)).isFalse();
    assertThat(new Turn(3, 5).minus(2)).isEqualTo(new Turn(1, 5));
  }
}
