package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  private static final PhoneNumber A_SHOPPER = new PhoneNumber("919999900001");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+91 99999 00001",
        "09999900001",
        "99999 00001",
        "919999900001",
        "0091 9999900001",
        "+91-99999-00001",
        "(+91) 9999900001",
        "९९९९९०००01"
      })
  void one_number_in_any_usual_form_is_one_number(String typed) {
    assertThat(PhoneNumber.dialled(typed)).contains(A_SHOPPER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"919999900001", "+919999900001", " 919999900001 "})
  void whatsapp_writes_it_without_a_plus(String waId) {
    assertThat(PhoneNumber.ofWhatsApp(waId)).contains(A_SHOPPER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "12", "IN.1234567890", "+", "99999999999999999999999999"})
  void what_is_no_number_is_not_taken_for_one(String text) {
    assertThat(PhoneNumber.ofWhatsApp(text)).isEmpty();
    assertThat(PhoneNumber.dialled(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"911000000001", "910000000001", "999123456789", "915820012345"})
  void a_number_that_belongs_to_nobody_is_the_same_from_whatsapp_and_from_the_admin(String digits) {
    assertThat(PhoneNumber.ofWhatsApp(digits)).contains(new PhoneNumber(digits));
    assertThat(PhoneNumber.dialled("+" + digits)).isEqualTo(PhoneNumber.ofWhatsApp(digits));
    assertThat(PhoneNumber.dialled(digits)).isEqualTo(PhoneNumber.ofWhatsApp(digits));
  }

  @Test
  void a_foreign_number_keeps_its_country() {
    assertThat(PhoneNumber.ofWhatsApp("4915112345678").orElseThrow().e164())
        .isEqualTo("+4915112345678");
  }

  @Test
  void people_read_it_in_groups() {
    assertThat(A_SHOPPER.forDisplay()).isEqualTo("+91 99999 00001");
  }

  @Test
  void it_does_not_print_itself() {
    assertThat(A_SHOPPER.toString()).doesNotContain("99999");
    assertThat(WhatsAppIdentity.of(A_SHOPPER).toString()).doesNotContain("99999");
  }
}
