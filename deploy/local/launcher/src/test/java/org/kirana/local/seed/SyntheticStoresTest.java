package org.kirana.local.seed;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SyntheticStoresTest {

  private static final List<SyntheticStore> STORES = SyntheticStores.all();

  @Test
  void there_are_1200_and_they_are_the_same_at_every_call() {
    assertThat(STORES).hasSize(1200).isEqualTo(SyntheticStores.all());
  }

  @Test
  void no_two_share_what_names_a_store_or_a_partner() {
    List<Function<SyntheticStore, Object>> keys =
        List.of(
            SyntheticStore::storeId,
            SyntheticStore::code,
            SyntheticStore::fssaiNumber,
            SyntheticStore::reference,
            SyntheticStore::partnerPhone);
    assertThat(keys).allSatisfy(key -> assertThat(STORES).extracting(key).doesNotHaveDuplicates());
    assertThat(STORES)
        .filteredOn(each -> each.gstin() != null)
        .extracting(SyntheticStore::gstin)
        .doesNotHaveDuplicates();
  }

  @Test
  void no_gstin_can_belong_to_anyone() {
    assertThat(STORES)
        .filteredOn(each -> each.gstin() != null)
        .extracting(SyntheticStore::gstin)
        .hasSizeGreaterThan(900)
        .allSatisfy(
            gstin -> {
              assertThat(gstin).matches("27[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]");
              // The fourth letter of a PAN is the kind of taxpayer; Z is none.
              assertThat(gstin.charAt(5)).isEqualTo('Z');
              assertThat(gstin.charAt(14))
                  .isNotEqualTo(ImpossibleNumbers.checkDigit(gstin.substring(0, 14)));
            });
  }

  @Test
  void the_check_digit_is_the_one_of_the_gstn() {
    // The worked example of the GSTN's own documentation of the number's structure.
    assertThat(ImpossibleNumbers.checkDigit("27AAPFU0939F1Z")).isEqualTo('V');
  }

  @Test
  void no_food_licence_or_phone_number_can_belong_to_anyone() {
    assertThat(STORES)
        .allSatisfy(
            each -> {
              assertThat(each.fssaiNumber()).matches("9\\d{13}");
              assertThat(each.partnerPhone()).matches("\\+9150\\d{8}");
            });
  }

  @Test
  void every_neighbourhood_has_stores_that_never_close() {
    Map<String, List<SyntheticStore>> byPinCode =
        STORES.stream().collect(groupingBy(each -> lastSix(each.address())));
    assertThat(byPinCode).hasSize(12);
    assertThat(byPinCode.values())
        .allSatisfy(
            stores ->
                assertThat(stores)
                    .filteredOn(each -> each.hours().get("sunday").equals(List.of("00:00-24:00")))
                    .hasSize(25));
  }

  @Test
  void all_tax_schemes_and_languages_occur() {
    assertThat(STORES.stream().collect(groupingBy(SyntheticStore::taxScheme)).keySet())
        .containsExactlyInAnyOrder("regular", "composition", "unregistered");
    assertThat(STORES.stream().collect(groupingBy(SyntheticStore::language)).keySet())
        .containsExactlyInAnyOrder("en", "hi", "mr");
  }

  @Test
  void they_lie_around_the_three_towns_and_serve_their_neighbourhood() {
    assertThat(STORES)
        .allSatisfy(
            each -> {
              assertThat(each.latitude()).isBetween(18.95, 19.30);
              assertThat(each.longitude()).isBetween(72.92, 73.20);
              assertThat(each.serviceRadiusMetres()).isBetween(1500, 4000);
              assertThat(each.capacity()).isBetween(3, 12);
            });
  }

  @Test
  void a_row_for_the_store_admin_names_the_partner_by_contact_id_only() {
    Map<String, Object> row =
        STORES.getFirst().toAdminJson("6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01", Acceptance.BY_TAP);
    assertThat(row)
        .containsEntry("partnerContactId", "6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01")
        .containsEntry("code", "0001A")
        .containsEntry("acceptance", "by-tap")
        .containsKeys("gstin", "hours", "retired")
        .doesNotContainValue(STORES.getFirst().partnerPhone());
  }

  private static String lastSix(String address) {
    return address.substring(address.length() - 6);
  }
}
