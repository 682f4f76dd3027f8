package org.kirana.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kirana.catalog.Samples.ATTA_5KG;
import static org.kirana.catalog.Samples.attaAt;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProductTest {

  private static final Instant MONDAY = Instant.parse("2026-11-16T05:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T05:00:00Z");

  private final Product atta = new Product(ATTA_5KG, attaAt(26500, 28500L), MONDAY);

  @Test
  void nobody_may_ask_more_than_the_mrp() {
    assertThatIllegalArgumentException().isThrownBy(() -> attaAt(28501, 28500L));
    assertThatIllegalArgumentException().isThrownBy(() -> attaAt(0, null));
  }

  @Nested
  class On_sale {

    @Test
    void it_begins_with_version_1() {
      assertThat(atta.version()).isEqualTo(1);
      assertThat(atta.announcement().retired()).isFalse();
    }

    @Test
    void a_change_raises_the_version() {
      assertThat(atta.change(attaAt(27000, 28500L), TUESDAY)).isTrue();

      assertThat(atta.version()).isEqualTo(2);
      assertThat(atta.announcement().pricePaise()).isEqualTo(27000);
      assertThat(atta.announcement().changedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void the_same_again_is_no_change() {
      assertThat(atta.change(attaAt(26500, 28500L), TUESDAY)).isFalse();

      assertThat(atta.version()).isEqualTo(1);
      assertThat(atta.announcement().changedAt()).isEqualTo(MONDAY);
    }

    @Test
    void it_can_be_retired() {
      assertThat(atta.retire(TUESDAY)).isTrue();

      assertThat(atta.version()).isEqualTo(2);
      assertThat(atta.announcement().retired()).isTrue();
    }
  }

  @Nested
  class Retired {

    @Test
    void retiring_again_is_no_change() {
      atta.retire(MONDAY);

      assertThat(atta.retire(TUESDAY)).isFalse();
      assertThat(atta.version()).isEqualTo(2);
    }

    @Test
    void a_change_puts_it_on_sale_again_even_at_the_old_price() {
      atta.retire(MONDAY);

      assertThat(atta.change(attaAt(26500, 28500L), TUESDAY)).isTrue();
      assertThat(atta.version()).isEqualTo(3);
      assertThat(atta.announcement().retired()).isFalse();
    }
  }
}
