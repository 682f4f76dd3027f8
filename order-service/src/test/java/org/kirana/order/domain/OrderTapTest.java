package org.kirana.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTapTest {

  private static final String ID = "2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10";
  private static final OrderId ORDER = new OrderId(UUID.fromString(ID));

  @Test
  void aPartIsAgreedToUnderOneQuestion() {
    assertThat(OrderTap.read("take-part:" + ID + ":12")).contains(new OrderTap.TakePart(ORDER, 12));
  }

  @Test
  void aWholeOrderIsCancelled() {
    assertThat(OrderTap.read("cancel-order:" + ID)).contains(new OrderTap.Cancel(ORDER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cancel",
        "cancel-order:",
        "cancel-order:7",
        "cancel-order:" + ID + ":1",
        "take-part:" + ID,
        "take-part:" + ID + ":0",
        "take-part:" + ID + ":-1",
        "take-part:" + ID + ":1:1",
        "take-part:" + ID + ":99999999999",
        "take-part:2c5f0f62-6b0a-5a35-9b6e:1",
        "agree:" + ID
      })
  void anyOtherButtonIsNotAboutAnOrder(String button) {
    assertThat(OrderTap.read(button)).isEmpty();
  }
}
