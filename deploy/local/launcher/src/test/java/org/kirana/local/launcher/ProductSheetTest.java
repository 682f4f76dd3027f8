package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductSheetTest {

  @Test
  void holdsEverydayProductsAsTheCatalogueTakesThem() {
    assertThat(ProductSheet.read())
        .hasSizeGreaterThan(140)
        .contains(
            Map.of(
                "sku",
                "ATTA_5KG",
                "name",
                Map.of("en", "Chakki Atta", "hi", "चक्की आटा", "mr", "चक्की आटा"),
                "category",
                "staples",
                "pack",
                "5 kg",
                "pricePaise",
                26500L,
                "mrpPaise",
                28500L,
                "hsn",
                "1101",
                "gstBasisPoints",
                500));
  }

  @Test
  void looseGoodsHaveNoMaximumRetailPrice() {
    assertThat(ProductSheet.read())
        .filteredOn(product -> "SUGAR_LOOSE_1KG".equals(product.get("sku")))
        .singleElement()
        .satisfies(product -> assertThat(product).doesNotContainKey("mrpPaise"));
  }

  @Test
  void theBasketOfTheStoryIsOnSale() {
    assertThat(Basket.ofTheWeek().lines()).hasSize(3);
  }
}
