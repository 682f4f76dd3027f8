package org.kirana.events.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchPaceTest {

  private final BatchPace pace = new BatchPace(500, Duration.ofMillis(600));

  @Test
  void beginsWithAsManyAsAreAllowed() {
    assertThat(pace.events()).isEqualTo(500);
  }

  @Test
  void slowBatchesBecomeSmaller() {
    pace.heard(300, Duration.ofMillis(800));
    assertThat(pace.events()).isEqualTo(150);
  }

  @Test
  void quickFullBatchesBecomeLargerUntilTheMost() {
    pace.heard(300, Duration.ofMillis(800));
    pace.heard(150, Duration.ofMillis(100));
    assertThat(pace.events()).isEqualTo(300);
    pace.heard(300, Duration.ofMillis(100));
    assertThat(pace.events()).isEqualTo(500);
  }

  @Test
  void whatIsQuickBecauseThereWasLittleSaysNothing() {
    pace.heard(300, Duration.ofMillis(800));
    pace.heard(3, Duration.ofMillis(5));
    assertThat(pace.events()).isEqualTo(150);
  }

  @Test
  void aBatchThatRanOutOfTimeIsFollowedByMuchSmallerOnes() {
    pace.failed(400, Duration.ofSeconds(10));
    assertThat(pace.events()).isEqualTo(100);
  }

  @Test
  void whatFailedAtOnceSaysNothingAboutTheSize() {
    pace.failed(400, Duration.ofMillis(10));
    assertThat(pace.events()).isEqualTo(500);
  }

  @Test
  void someEventsAlwaysGoTogether() {
    pace.failed(1, Duration.ofSeconds(10));
    assertThat(pace.events()).isEqualTo(20);
    assertThat(new BatchPace(1, Duration.ofMillis(600)).events()).isEqualTo(1);
  }
}
