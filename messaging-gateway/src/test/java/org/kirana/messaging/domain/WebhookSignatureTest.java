package org.kirana.messaging.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {

  private static final byte[] BODY = "{\"object\":\"whatsapp_business_account\"}".getBytes(UTF_8);
  private static final WebhookSignature TWO_SECRETS =
      new WebhookSignature(List.of("old-secret", "new-secret"));

  @ParameterizedTest
  @ValueSource(strings = {"old-secret", "new-secret"})
  void either_secret_is_good_while_they_are_rotated(String secret) {
    assertThat(TWO_SECRETS.isOf(BODY, signed(secret, BODY))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"body\":\"\\u00e4\\u20b9\\ud83d\\ude00\"}",
        "{\"body\":\"ä₹😀\"}",
        "{\"url\":\"https:\\/\\/example.com\\/a?b=<c>&d=100%\"}",
        "{ \"spaces\" :   true }\n"
      })
  void the_bytes_count_and_not_what_they_mean(String body) {
    byte[] raw = body.getBytes(UTF_8);

    assertThat(TWO_SECRETS.isOf(raw, signed("new-secret", raw))).isTrue();
  }

  @Test
  void bytes_that_are_no_text_are_signed_like_any_others() {
    byte[] raw = "caf\u00e9".getBytes(ISO_8859_1);

    assertThat(TWO_SECRETS.isOf(raw, signed("new-secret", raw))).isTrue();
  }

  @Nested
  class Is_refused {

    @Test
    void when_it_is_missing() {
      assertThat(TWO_SECRETS.isOf(BODY, null)).isFalse();
    }

    @Test
    void when_made_with_another_secret() {
      assertThat(TWO_SECRETS.isOf(BODY, signed("somebody-elses", BODY))).isFalse();
    }

    @Test
    void when_made_for_other_bytes_of_the_same_meaning() {
      byte[] escaped = "\"\\u00e4\"".getBytes(UTF_8);
      byte[] plain = "\"ä\"".getBytes(UTF_8);

      assertThat(TWO_SECRETS.isOf(plain, signed("new-secret", escaped))).isFalse();
    }

    @Test
    void when_only_its_end_is_wrong() {
      String good = signed("new-secret", BODY);
      char last = good.charAt(good.length() - 1) == '0' ? '1' : '0';

      assertThat(TWO_SECRETS.isOf(BODY, good.substring(0, good.length() - 1) + last)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha256=00", "nonsense", "sha1=0000"})
    void when_it_is_malformed(String header) {
      assertThat(TWO_SECRETS.isOf(BODY, header)).isFalse();
    }

    @Test
    void when_it_is_no_hexadecimal() {
      assertThat(TWO_SECRETS.isOf(BODY, "sha256=" + "z".repeat(64))).isFalse();
    }

    @Test
    void when_the_algorithm_is_named_otherwise() {
      String header = signed("new-secret", BODY).toUpperCase(Locale.ROOT);

      assertThat(TWO_SECRETS.isOf(BODY, header)).isFalse();
    }

    @Test
    void when_no_secret_is_known() {
      WebhookSignature none = new WebhookSignature(List.of("", "  "));

      assertThat(none.canBeChecked()).isFalse();
      assertThat(none.isOf(BODY, signed("new-secret", BODY))).isFalse();
    }
  }

  private static String signed(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
