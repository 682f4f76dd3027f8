package org.kirana.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.catalog.SeedProducts;
import org.kirana.catalog.Sku;
import org.kirana.catalog.outbound.ProductChanged;

/** What people really type, and what they mean. */
class ProductSearchTest {

  private static final ProductSearch SEARCH = new ProductSearch();

  @BeforeAll
  static void on_the_seeds_shelves() {
    SEARCH.follow(SeedProducts.all(), category -> List.of(category));
  }

  @AfterAll
  static void close() throws IOException {
    SEARCH.close();
  }

  @ParameterizedTest
  @CsvSource({
    // English
    "atta, ATTA_1KG",
    "ghee, GHEE_1L",
    "paneer, PANEER_200G",
    "eggs, EGGS_6PC",
    "bread, BREAD_400G",
    "sunflower oil, SUNFLOWER_OIL_1L",
    "basmati rice, RICE_BASMATI_1KG",
    "toor dal, TOOR_DAL_1KG",
    "turmeric, TURMERIC_POWDER_200G",
    "tomato ketchup, TOMATO_KETCHUP_500G",
    "tomato, TOMATO_1KG",
    "toothpaste, TOOTHPASTE_150G",
    "milk powder, MILK_POWDER_200G",
    "ladyfinger, OKRA_500G",
    "yogurt, CURD_400G",
    // Misspelt English
    "panner, PANEER_200G",
    "tomatto, TOMATO_1KG",
    "shampo, SHAMPOO_180ML",
    "biscit, GLUCOSE_BISCUITS_200G|MARIE_BISCUITS_250G|CREAM_BISCUITS_150G",
    "detergant, DETERGENT_BAR_250G|DETERGENT_POWDER_1KG",
    "chocolat, MILK_CHOCOLATE_50G",
    "brinjel, BRINJAL_500G",
    "cauliflour, CAULIFLOWER_1PC",
    // Hindi and Marathi in Devanagari
    "आटा, ATTA_1KG",
    "दूध, MILK_1L|MILK_500ML",
    "चीनी, SUGAR_1KG",
    "साखर, SUGAR_1KG",
    "नमक, SALT_1KG",
    "मीठ, SALT_1KG",
    "प्याज, ONION_1KG",
    "प्याज़, ONION_1KG",
    "कांदा, ONION_1KG",
    "आलू, POTATO_1KG",
    "बटाटा, POTATO_1KG",
    "हळद, TURMERIC_POWDER_200G",
    "हल्दी, TURMERIC_POWDER_200G",
    "तूर डाळ, TOOR_DAL_1KG",
    "शेंगदाणे, PEANUTS_500G",
    "कोथिंबीर, CORIANDER_LEAVES_1BUNCH",
    "अगरबत्ती, INCENSE_STICKS_100G",
    // Hinglish, in whatever spelling
    "chawal, RICE_BASMATI_1KG|RICE_LOOSE_1KG",
    "chaval, RICE_BASMATI_1KG|RICE_LOOSE_1KG",
    "chaawal, RICE_BASMATI_1KG|RICE_LOOSE_1KG",
    "cheeni, SUGAR_1KG",
    "chini, SUGAR_1KG",
    "shakkar, SUGAR_1KG",
    "sakhar, SUGAR_1KG",
    "namak, SALT_1KG",
    "doodh, MILK_1L|MILK_500ML",
    "dudh, MILK_1L|MILK_500ML",
    "aata, ATTA_1KG",
    "haldi, TURMERIC_POWDER_200G",
    "haldee, TURMERIC_POWDER_200G",
    "pyaz, ONION_1KG",
    "pyaaz, ONION_1KG",
    "pyaj, ONION_1KG",
    "kanda, ONION_1KG",
    "aloo, POTATO_1KG",
    "alu, POTATO_1KG",
    "batata, POTATO_1KG",
    "tamatar, TOMATO_1KG",
    "jeera, CUMIN_SEEDS_100G",
    "zeera, CUMIN_SEEDS_100G",
    "gud, JAGGERY_500G",
    "gur, JAGGERY_500G",
    "dahi, CURD_400G",
    "anda, EGGS_6PC",
    "bhindi, OKRA_500G",
    "bhendi, OKRA_500G",
    "baingan, BRINJAL_500G",
    "gobi, CAULIFLOWER_1PC|CABBAGE_1PC",
    "phool gobhi, CAULIFLOWER_1PC",
    "hari mirch, GREEN_CHILLI_100G",
    "sarson ka tel, MUSTARD_OIL_1L",
    "moongfali, PEANUTS_500G",
    "sabun, BATH_SOAP_100G",
    "sooji, RAVA_500G",
    "suji, RAVA_500G",
    "makhan, BUTTER_100G",
    "chai, TEA_250G|TEA_1KG",
    "chai patti, TEA_250G|TEA_1KG",
    "chana dal, CHANA_DAL_1KG",
    "kaju, CASHEWS_200G",
    "kismis, RAISINS_200G",
    "papad, PAPAD_200G",
    "adrak, GINGER_250G",
    "lasun, GARLIC_250G",
    "nimbu, LEMON_4PC",
    "elaichi, CARDAMOM_25G",
    "hing, ASAFOETIDA_50G",
    "kothimbir, CORIANDER_LEAVES_1BUNCH",
    "machis, MATCHES_10PC",
    // With the pack
    "atta 5kg, ATTA_5KG",
    "atta 5 kilo, ATTA_5KG",
    "milk 1 litre, MILK_1L",
    "doodh 500 ml, MILK_500ML",
    "sugar 5 kg, SUGAR_5KG",
  })
  void is_found_first(String typed, String expected) {
    assertThat(found(typed, 3)).as(typed).first().isIn((Object[]) expected.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({
    "rice, RICE_BASMATI_1KG",
    "dal, MOONG_DAL_1KG",
    "daal, MOONG_DAL_1KG",
    "tel, GROUNDNUT_OIL_1L",
    "milk, MILK_1L",
    "masala, GARAM_MASALA_100G",
    "coffee, INSTANT_COFFEE_50G",
    "kofi, INSTANT_COFFEE_50G",
    "dhania, CORIANDER_LEAVES_1BUNCH",
    "methi, FENUGREEK_LEAVES_1BUNCH",
    "poha, POHA_500G",
    "mirchi, GREEN_CHILLI_100G",
    "soap, BATH_SOAP_100G",
  })
  void is_among_the_first_three(String typed, String expected) {
    assertThat(found(typed, 3)).as(typed).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "pan, PANEER_200G",
    "choc, MILK_CHOCOLATE_50G",
    "bas, RICE_BASMATI_1KG",
    "शै, SHAMPOO_180ML"
  })
  void is_found_while_it_is_being_typed(String typed, String expected) {
    assertThat(found(typed, 5)).as(typed).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "🙂", "***", "zxqw", "\"", "a:b", "(", "\\", "AND OR NOT"})
  void strange_input_is_answered_quietly(String typed) {
    assertThat(SEARCH.find(typed, 0, 10).total()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void one_word_too_many_still_finds_the_rest() {
    assertThat(found("brandname paneer", 1)).containsExactly("PANEER_200G");
  }

  @Nested
  class A_change {

    @Test
    void is_found_by_its_new_name_and_vanishes_when_retired() throws IOException {
      ProductChanged atta = SeedProducts.all().getFirst();
      try (ProductSearch search = new ProductSearch()) {
        search.follow(List.of(atta), category -> List.of());
        assertThat(search.find("atta", 0, 5).skus()).containsExactly(atta.sku());

        search.follow(List.of(retired(atta)), category -> List.of());

        assertThat(search.find("atta", 0, 5).skus()).isEmpty();
      }
    }
  }

  private static ProductChanged retired(ProductChanged p) {
    return new ProductChanged(
        p.sku(),
        p.version() + 1,
        p.name(),
        p.category(),
        p.pack(),
        p.pricePaise(),
        p.mrpPaise(),
        p.hsn(),
        p.gstBasisPoints(),
        true,
        p.changedAt());
  }

  private static List<String> found(String typed, int most) {
    return SEARCH.find(typed, 0, most).skus().stream().map(Sku::value).toList();
  }
}
