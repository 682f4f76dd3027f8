package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.assignment.domain.Shortfall.Stage;

class ShortfallsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T06:30:00Z");
  private static final Shortfalls MILK_STRUCK =
      Shortfalls.NONE.begun("a-tap", NOON).struck(Set.of(2), "milk");

  @Nested
  class While_the_partner_strikes {

    @Test
    void tapping_again_goes_on_with_the_same_one() {
      assertThat(MILK_STRUCK.begun("again", NOON).all()).hasSize(1);
      assertThat(MILK_STRUCK.begun("again", NOON).struck()).containsExactly(2);
      assertThat(MILK_STRUCK.isStriking(1)).isTrue();
      assertThat(MILK_STRUCK.isStriking(2)).isFalse();
    }

    @Test
    void nothing_is_gone_yet() {
      assertThat(MILK_STRUCK.gone()).isEmpty();
      assertThat(MILK_STRUCK.asked("that-is-all", NOON).gone()).isEmpty();
    }

    @Test
    void a_repeated_event_is_known_among_the_latest_forty() {
      Shortfalls busy = MILK_STRUCK;
      for (int tap : IntStream.range(0, 40).toArray()) {
        busy = busy.struck(Set.of(2), "tap-" + tap);
      }
      assertThat(busy.wasHeard("tap-0")).isTrue();
      assertThat(busy.wasHeard("a-tap")).isFalse();
    }
  }

  @Nested
  class After_the_shopper_agreed {

    private final Shortfalls agreed =
        MILK_STRUCK.asked("that-is-all", NOON).agreed("yes", NOON.plusSeconds(60));

    @Test
    void the_lines_stay_gone_in_a_later_shortfall() {
      Shortfalls later = agreed.begun("more", NOON).struck(Set.of(3), "salt");
      assertThat(later.gone()).containsExactly(2);
      assertThat(later.struck()).containsExactly(2, 3);
      assertThat(later.isStriking(2)).isTrue();
    }

    @Test
    void nothing_is_open_and_dropping_changes_nothing() {
      assertThat(agreed.isOpen()).isFalse();
      assertThat(agreed.dropped("passed-on", NOON)).isEqualTo(agreed);
    }
  }

  @Test
  void a_dropped_one_strikes_nothing_and_the_next_has_another_number() {
    Shortfalls dropped = MILK_STRUCK.dropped("accepted-whole", NOON);
    assertThat(dropped.struck()).isEmpty();
    assertThat(dropped.begun("next", NOON).isStriking(2)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void somebodys_word_is_waited_for_only_at_the_first_two_stages(Stage stage) {
    assertThat(stage.isOpen()).isEqualTo(List.of(Stage.STRIKING, Stage.ASKED).contains(stage));
  }

  @Nested
  class Goods_of_which_some_are_gone {

    private final Goods goods =
        new Goods("pickup", List.of(line("ATTA", 1, 26_500), line("MILK", 2, 3_000)));

    @Test
    void come_to_less() {
      assertThat(goods.totalPaise()).isEqualTo(32_500);
      assertThat(goods.without(Set.of(2)).totalPaise()).isEqualTo(26_500);
      assertThat(goods.lines(Set.of(2))).containsExactly(line("MILK", 2, 3_000));
      assertThat(goods.numbersBut(Set.of(1))).containsExactly(2);
    }

    private OrderLine line(String sku, int quantity, long paise) {
      return new OrderLine(sku, sku, "a pack", quantity, paise, null, "1101", 500);
    }
  }
}
