package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingChoiceTest {

  private static final OrderId ORDER =
      new OrderId(UUID.fromString("2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10"));
  private static final ShortfallId SHORTFALL = new ShortfallId(ORDER, 2);

  static Stream<MissingChoice> choices() {
    return Stream.of(
        new MissingChoice.OfAnOffer(new OfferId(ORDER, 3)),
        new MissingChoice.OfAnOrder(ORDER),
        new MissingChoice.Strike(SHORTFALL, 17),
        new MissingChoice.Page(SHORTFALL, 0),
        new MissingChoice.Afresh(SHORTFALL),
        new MissingChoice.ThatIsAll(SHORTFALL));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void a_choice_comes_back_as_it_was_written(MissingChoice choice) {
    assertThat(MissingChoice.read(choice.id())).isEqualTo(choice);
    assertThat(choice.order()).isEqualTo(ORDER);
    assertThat(choice.id()).hasSizeLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "missing",
        "missing:",
        "missing:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:0",
        "strike:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:1",
        "strike:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:1:milk",
        "strike:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10:1:99999999999",
        "strike-page:everything:1:1",
        "struck:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10",
        "handed-over:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10"
      })
  void anything_else_is_not_about_missing_goods(String id) {
    assertThat(MissingChoice.read(id)).isNull();
  }
}
