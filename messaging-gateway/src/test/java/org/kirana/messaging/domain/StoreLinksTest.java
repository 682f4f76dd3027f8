package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreLinksTest {

  private static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");
  private static final StoreLink A_LINK =
      StoreLink.at(
          NOW,
          UUID.fromString("0d3f1c2a-5b6e-4f70-8a91-b2c3d4e5f607"),
          new ContactId(UUID.fromString("6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01")));
  private static final StoreLinks OURS = new StoreLinks("https://shop.example/", List.of("a key"));

  @Test
  void a_link_carries_its_token_where_no_server_reads_it() {
    assertThat(OURS.to(A_LINK, "hi"))
        .isEqualTo("https://shop.example/hi#t=" + OURS.token(A_LINK) + "&until=1795158000");
  }

  @Test
  void a_token_says_what_was_signed() {
    assertThat(OURS.read(OURS.token(A_LINK))).contains(A_LINK);
  }

  @Test
  void a_token_of_another_key_is_not_ours() {
    StoreLinks others = new StoreLinks("https://shop.example", List.of("another key"));

    assertThat(OURS.read(others.token(A_LINK))).isEmpty();
  }

  @Test
  void during_a_rotation_tokens_of_the_old_key_are_still_good() {
    StoreLinks rotating = new StoreLinks("https://shop.example", List.of("a new key", "a key"));

    assertThat(rotating.read(OURS.token(A_LINK))).contains(A_LINK);
    assertThat(OURS.read(rotating.token(A_LINK))).isEmpty();
  }

  @Test
  void a_token_with_any_bit_changed_is_not_ours() {
    byte[] token = Base64.getUrlDecoder().decode(OURS.token(A_LINK));
    for (int bit = 0; bit < token.length * 8; bit++) {
      byte[] tampered = token.clone();
      tampered[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(OURS.read(Base64.getUrlEncoder().withoutPadding().encodeToString(tampered)))
          .as("bit " + bit)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "????", "AAAA", "नमस्ते"})
  void what_is_no_token_is_not_ours(String token) {
    assertThat(OURS.read(token)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void without_a_key_nothing_is_signed(String key) {
    assertThatThrownBy(() -> new StoreLinks("https://shop.example", List.of(key)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_link_is_good_for_half_an_hour_and_renewable_for_a_week() {
    Instant end = NOW.plus(Duration.ofMinutes(30));

    assertThat(A_LINK.isExpired(end.minusSeconds(1))).isFalse();
    assertThat(A_LINK.isExpired(end)).isTrue();
    assertThat(A_LINK.isRenewable(end.plus(Duration.ofDays(7)).minusSeconds(1))).isTrue();
    assertThat(A_LINK.isRenewable(end.plus(Duration.ofDays(7)))).isFalse();
  }
}
