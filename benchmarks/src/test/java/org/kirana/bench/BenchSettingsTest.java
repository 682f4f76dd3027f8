package org.kirana.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kirana.bench.load.Profile;
import org.kirana.bench.stock.Stock;

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

  @Test
  void linearityHasARunForEachStockTheFirstOnlyOnce() {
    LinearitySettings settings =
        LinearitySettings.parse(List.of("--orders", "0,10", "--stores", "1200,5000"));
    assertThat(settings.stocks())
        .containsExactly(Stock.NEW_HOUSE, new Stock(10, 1200), new Stock(0, 5000));
    assertThat(settings.load().length().minus(settings.load().warmUp()))
        .isEqualTo(Duration.ofMinutes(3));
    assertThatThrownBy(() -> LinearitySettings.parse(List.of("--orders", "many")))
        .hasMessageContaining("--orders needs numbers");
    assertThatThrownBy(() -> LinearitySettings.parse(List.of("--stores", "7")))
        .hasMessageContaining("1200 stores or more");
  }

  @Test
  void webhooksComeAtThePromisedRateUnlessSaidOtherwise() {
    assertThat(WebhookSettings.parse(List.of()))
        .isEqualTo(new WebhookSettings(300, 900, Duration.ofMinutes(1), Duration.ofSeconds(20)));
    assertThat(WebhookSettings.parse(List.of("--statuses", "3000")).statuses()).isEqualTo(3000);
    assertThatThrownBy(() -> WebhookSettings.parse(List.of("--statuses")))
        .hasMessageContaining("--statuses needs a number");
  }
}
