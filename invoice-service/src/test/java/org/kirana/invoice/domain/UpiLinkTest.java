package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpiLinkTest {

  @Test
  void namesPayeeAmountAndBill() {
    assertThat(link("Shree Ganesh Kirana").uri())
        .isEqualTo(
            "upi://pay?pa=ganesh.kirana@example&pn=Shree%20Ganesh%20Kirana&am=325.00&cu=INR"
                + "&tn=0412A%2F2627%2F00123");
  }

  @Test
  void aNameCannotAddAParameter() {
    assertThat(link("Shree & Sons?am=1").uri()).contains("&pn=Shree%20%26%20Sons%3Fam%3D1&am=");
  }

  @Test
  void aDevanagariNameIsEncodedAsUtf8() {
    assertThat(link("श्री").uri()).contains("&pn=%E0%A4%B6%E0%A5%8D%E0%A4%B0%E0%A5%80&am=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ganesh", "@upi", "g@upi", "ganesh@", "ganesh@up&am=1", "a b@upi"})
  void whatIsNoUpiIdIsRefused(String wrong) {
    assertThatThrownBy(() -> new UpiId(wrong)).hasMessage("not a UPI id");
  }

  private static UpiLink link(String name) {
    return new UpiLink(Shop.THE_STORES_UPI_ID, name, 32_500, Shop.NUMBER_123);
  }
}
