package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.domain.DocumentLink.Worth;

class DocumentLinkTest {

  private static final String KEY = "a key for tests";
  private static final long UNTIL = 1_795_768_202L;
  private static final Instant IN_TIME = Instant.ofEpochSecond(UNTIL - 1);

  /** From {@code printf '<id>\n<until>' | openssl dgst -sha256 -hmac '<key>'}. */
  private static final String SIGNATURE =
      "f80423a14cfc44526eec0bf075b571f6bc14d1a6943acb059bfa452d5e4bf886";

  private final DocumentLink link = new DocumentLink(Shop.AN_INVOICE.value(), UNTIL, SIGNATURE);

  @Test
  void opensTheBillItWasSignedFor() {
    assertThat(link.worth(KEY, IN_TIME)).isEqualTo(Worth.VALID);
  }

  @Test
  void expires() {
    assertThat(link.worth(KEY, Instant.ofEpochSecond(UNTIL))).isEqualTo(Worth.EXPIRED);
  }

  @Test
  void doesNotOpenAnotherBill() {
    DocumentLink other =
        new DocumentLink(UUID.fromString("00000000-0000-8000-8000-000000000001"), UNTIL, SIGNATURE);
    assertThat(other.worth(KEY, IN_TIME)).isEqualTo(Worth.FORGED);
  }

  @Test
  void cannotBeGivenMoreTime() {
    assertThat(new DocumentLink(Shop.AN_INVOICE.value(), UNTIL + 1, SIGNATURE).worth(KEY, IN_TIME))
        .isEqualTo(Worth.FORGED);
  }

  @Test
  void isWorthNothingUnderAnotherKey() {
    assertThat(link.worth("another key", IN_TIME)).isEqualTo(Worth.FORGED);
  }

  @Test
  void isForgedBeforeItIsExpiredSoThatGuessingTellsNothing() {
    assertThat(new DocumentLink(Shop.AN_INVOICE.value(), 0, "").worth(KEY, IN_TIME))
        .isEqualTo(Worth.FORGED);
  }
}
