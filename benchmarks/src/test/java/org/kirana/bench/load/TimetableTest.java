package org.kirana.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimetableTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Test
  void aConstantTimetableIsEvenlySpaced() {
    Timetable timetable = Profile.CONSTANT.timetable(4, A_MINUTE);
    assertThat(timetable.size()).isEqualTo(240);
    assertThat(moments(timetable).limit(3)).containsExactly(0L, 250_000_000L, 500_000_000L);
  }

  @Test
  void poissonHasTheRateButNotTheRhythm() {
    Timetable timetable = Profile.POISSON.timetable(50, A_MINUTE);
    assertThat(timetable.size()).isEqualTo(3000);
    assertThat(IntStream.range(0, 60).mapToLong(second -> inSecond(timetable, second)).distinct())
        .hasSizeGreaterThan(5);
  }

  @Test
  void launchDayIsElevenAndAHalfThousandBasketsWithAPeak() {
    Timetable timetable = Profile.LAUNCH_DAY.timetable(1, A_MINUTE);
    assertThat(timetable.size()).isEqualTo(11_500);
    assertThat(inSecond(timetable, 24)).isGreaterThan(3 * inSecond(timetable, 3));
  }

  @ParameterizedTest
  @EnumSource
  void everyMomentIsWithinTheRunAndNoneGoesBack(Profile profile) {
    long[] moments = moments(profile.timetable(20, A_MINUTE)).toArray();
    assertThat(moments).isSorted();
    assertThat(moments[0]).isNotNegative();
    assertThat(moments[moments.length - 1]).isLessThan(A_MINUTE.toNanos());
  }

  @ParameterizedTest
  @EnumSource
  void everyRunHasTheSameTimetable(Profile profile) {
    assertThat(moments(profile.timetable(20, A_MINUTE)))
        .containsExactlyElementsOf(moments(profile.timetable(20, A_MINUTE)).boxed().toList());
  }

  private static LongStream moments(Timetable timetable) {
    return IntStream.range(0, timetable.size()).mapToLong(timetable::nanos);
  }

  private static long inSecond(Timetable timetable, int second) {
    return moments(timetable).filter(nanos -> nanos / 1_000_000_000 == second).count();
  }
}
