package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalIdentityTest {

  @ParameterizedTest
  @ValueSource(strings = {"0412", "0412AB", "0412a", "04-2A", ""})
  void a_code_has_five_characters_of_base_36(String code) {
    refused(() -> Corner.identity(code, LocalDate.EPOCH), "code is five characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123", "123456789012345", "1234567890123A"})
  void a_food_licence_has_14_digits(String number) {
    refused(() -> new FoodLicence(number, LocalDate.EPOCH), "fssaiNumber has 14 digits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"27ZZZZZ0412Z1Z", "27zzzzz0412Z1Z0", "27ZZZZZ0412Z1X0", "2722222041211Z0"})
  void a_gstin_has_its_form(String gstin) {
    refused(() -> new TaxRegistration("27", TaxScheme.REGULAR, gstin), "gstin has the form");
  }

  @Test
  void a_gstin_begins_with_the_state_of_the_store() {
    refused(
        () -> new TaxRegistration("29", TaxScheme.REGULAR, "27ZZZZZ0412Z1Z0"),
        "gstin begins with the stateCode");
  }

  @ParameterizedTest
  @CsvSource({"REGULAR,", "COMPOSITION,", "UNREGISTERED,27ZZZZZ0412Z1Z0"})
  void a_registered_store_has_a_gstin_and_an_unregistered_one_has_none(
      TaxScheme scheme, String gstin) {
    refused(() -> new TaxRegistration("27", scheme, gstin), "gstin is given for regular");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "39", "7", "MH", "98"})
  void a_state_code_is_one_of_the_gst_state_codes(String code) {
    refused(() -> new TaxRegistration(code, TaxScheme.UNREGISTERED, null), "stateCode is");
  }

  @Test
  void a_name_is_one_line_of_text() {
    TaxRegistration tax = new TaxRegistration("27", TaxScheme.UNREGISTERED, null);
    FoodLicence licence = new FoodLicence("99900000000412", LocalDate.EPOCH);
    refused(() -> new LegalIdentity("0412A", " ", "Vashi", tax, licence), "name has 1 to 100");
    refused(() -> new LegalIdentity("0412A", "A\nB", "Vashi", tax, licence), "name is one line");
    refused(() -> new LegalIdentity("0412A", "A", "", tax, licence), "address has 1 to 300");
    assertThat(new LegalIdentity("0412A", "श्री गणेश", "वाशी", tax, licence).name())
        .isEqualTo("श्री गणेश");
  }

  @Test
  void a_upi_id_is_optional_and_like_name_at_bank() {
    TaxRegistration tax = new TaxRegistration("27", TaxScheme.UNREGISTERED, null);
    FoodLicence licence = new FoodLicence("99900000000412", LocalDate.EPOCH);
    assertThat(new LegalIdentity("0412A", "A", "Vashi", tax, licence, null).upiId()).isNull();
    refused(
        () -> new LegalIdentity("0412A", "A", "Vashi", tax, licence, "ganesh"), "upiId is like");
  }

  @ParameterizedTest
  @CsvSource({"51.5,0.1,1000", "19.07,172.9,1000", "19.07,72.9,49", "19.07,72.9,50001"})
  void a_store_is_in_india_and_serves_a_sensible_distance(
      double latitude, double longitude, int radius) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServiceArea(new Location(latitude, longitude), radius));
  }

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessageStartingWith(message);
  }
}
