package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static final ContactId A_PARTNER =
      new ContactId(UUID.fromString("0b8a4f6e-7d0c-4f60-8d35-0a4f1f9c1b02"));
  private static final UUID AN_INVOICE = UUID.fromString("8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21");
  private static final Tokens TOKENS =
      Tokens.of(
          contact -> contact.equals(A_PARTNER) ? new PhoneNumber("919999800001") : null,
          invoice -> "https://documents/" + invoice + "?price=$1");

  @Test
  void a_phone_token_becomes_the_number() {
    assertThat(TOKENS.fillIn("Call {phone:" + A_PARTNER + "} or {phone:" + A_PARTNER + "}."))
        .isEqualTo("Call +91 99998 00001 or +91 99998 00001.");
  }

  @Test
  void a_document_token_becomes_a_link() {
    assertThat(TOKENS.fillIn("{document-link:" + AN_INVOICE + "}"))
        .isEqualTo("https://documents/" + AN_INVOICE + "?price=$1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "{braces}", "{phone:123}", "10 {", "} {}", "{other:x}"})
  void other_braces_are_just_text(String text) {
    assertThat(TOKENS.fillIn(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{phone:6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01}",
        "{store-link}",
        "{store-link:en}",
        "{store-link:fr}",
        "{phone:en}",
        "{document-link:hi}",
        "{phone}",
        "{store-link:6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01}"
      })
  void a_token_that_cannot_be_filled_in_stops_the_message(String text) {
    assertThatThrownBy(() -> TOKENS.fillIn(text)).isInstanceOf(UnfillableToken.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "hi", "mr"})
  void a_store_token_becomes_its_readers_link(String language) {
    Tokens forSomebody = TOKENS.withStoreLinks(asked -> "https://shop/" + asked + "#t=$1");

    assertThat(forSomebody.fillIn("Here: {store-link:" + language + "}"))
        .isEqualTo("Here: https://shop/" + language + "#t=$1");
  }

  @Test
  void a_document_link_is_signed_for_seven_days() {
    DocumentLink link = new DocumentLink("https://invoices.example/", "a shared key");

    assertThat(link.to(AN_INVOICE, Instant.parse("2026-11-20T06:30:00Z")))
        .isEqualTo(
            "https://invoices.example/invoices/8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21.pdf"
                + "?until=1795761000&signature="
                + "b52e4f578ecc510179d84441145c521fc447706c1f847db564490f05facec8a3");
  }
}
