package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CrashesTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final Crashes crashes = new Crashes();

  @Test
  void theFirstCrashIsRepairedAtOnce() {
    assertThat(crashes.isDue(NOON)).isTrue();
  }

  @Test
  void eachFurtherCrashWaitsTwiceAsLong() {
    crashes.note(NOON);
    assertThat(crashes.isDue(NOON.plusMillis(999))).isFalse();
    assertThat(crashes.isDue(NOON.plusSeconds(1))).isTrue();
    crashes.note(NOON.plusSeconds(1));
    assertThat(crashes.isDue(NOON.plusMillis(2_999))).isFalse();
    assertThat(crashes.isDue(NOON.plusSeconds(3))).isTrue();
  }

  @Test
  void noPauseIsLongerThanHalfAMinute() {
    for (int i = 0; i < 100; i++) {
      crashes.note(NOON);
    }
    assertThat(crashes.isDue(NOON.plusSeconds(29))).isFalse();
    assertThat(crashes.isDue(NOON.plusSeconds(30))).isTrue();
  }

  @Test
  void aLongCalmForgivesEverything() {
    for (int i = 0; i < 100; i++) {
      crashes.note(NOON);
    }
    assertThat(crashes.isDue(NOON.plusSeconds(121))).isTrue();
    crashes.note(NOON.plusSeconds(121));
    assertThat(crashes.isDue(NOON.plusSeconds(122))).isTrue();
  }
}
