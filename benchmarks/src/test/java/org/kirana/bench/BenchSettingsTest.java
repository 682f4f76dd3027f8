package org.kirana.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kirana.bench.load.Profile;

class BenchSettingsTest {

  private static BenchSettings of(String... words) {
    return BenchSettings.parse(List.of(words));
  }

  @Test
  void withoutAWordItIsAMinuteOfFiftyOrdersASecond() {
    BenchSettings settings = of();
    assertThat(settings.perSecond()).isEqualTo(50);
    assertThat(settings.length()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.warmUp()).isEqualTo(Duration.ofSeconds(20));
    assertThat(settings.profile()).isEqualTo(Profile.POISSON);
    assertThat(settings.kills()).isEmpty();
  }

  @Test
  void aThirdOfAShortRunIsWarmUp() {
    assertThat(of("--minutes", "0.3").warmUp()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void killMeansEverybodyUnlessNamesFollow() {
    assertThat(of("--kill", "--rate", "5").kills()).containsExactly("all");
    assertThat(of("--kill", "kafka,postgres").kills()).containsExactly("kafka", "postgres");
  }

  @Test
  void storesAreKeptBusyButNotFull() {
    assertThat(of("--rate", "300").holdFor()).isEqualTo(Duration.ofSeconds(10));
    assertThat(of("--rate", "10").holdFor()).isEqualTo(Duration.ofSeconds(20));
    assertThat(of("--hold", "3").holdFor()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertThatThrownBy(() -> of("--fast")).hasMessageContaining("--fast is not known");
    assertThatThrownBy(() -> of("--rate")).hasMessageContaining("--rate needs a value");
    assertThatThrownBy(() -> of("--rate", "-1")).hasMessageContaining("above 0");
  }
}
