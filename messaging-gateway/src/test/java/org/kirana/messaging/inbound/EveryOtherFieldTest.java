package org.kirana.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.messaging.Contract;
import org.kirana.messaging.Fixture;
import org.kirana.messaging.GatewayEnvironment;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.NewsWish;
import org.kirana.messaging.domain.Notice;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.Preference;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** One row for each field beside "messages" that WhatsApp may call us about. */
class EveryOtherFieldTest {

  private static final Instant NOW = Instant.parse("2026-11-20T06:35:00Z");
  private static final Map<String, Line> LINES =
      Map.of(GatewayEnvironment.SHOPPER_LINE, Line.SHOPPER);
  private static final PhoneNumber ASHA = new PhoneNumber("919999900001");

  @ParameterizedTest
  @CsvSource({
    "template-status, message_template_status_update, PAUSED, new_order",
    "template-quality, message_template_quality_update, YELLOW, new_order",
    "template-category, template_category_update, MARKETING, invoice_ready",
    "number-quality, phone_number_quality_update, DOWNGRADE,",
    "account-update, account_update, ACCOUNT_RESTRICTION,",
    "account-alert, account_alerts, INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED,",
    "payment-configuration, payment_configuration_update, Needs_Testing,",
    "capability, business_capability_update, changed,",
    "username, business_username_update, approved,"
  })
  void about_our_account_is_a_notice(String fixture, String field, String word, String template) {
    WebhookBatch batch = read(fixture);

    assertThat(batch.notices()).containsExactly(new Notice(field, word, template));
    assertThat(batch.ignored()).isEmpty();
  }

  @Test
  void who_stops_marketing_messages_is_remembered() {
    assertThat(read("preference-stop").people().preferences())
        .containsExactly(
            new Preference(
                new WhatsAppIdentity(ASHA, new UserId("IN.13491208655302741918")),
                Line.SHOPPER,
                NewsWish.STOP,
                Instant.ofEpochSecond(1_795_156_200)));
  }

  @Test
  void who_resumes_them_too() {
    assertThat(read("preference-resume").people().preferences())
        .containsExactly(
            new Preference(
                WhatsAppIdentity.of(ASHA),
                Line.SHOPPER,
                NewsWish.RESUME,
                Instant.ofEpochSecond(1_795_156_300)));
  }

  @Test
  void a_word_that_is_not_plain_makes_no_metric_of_its_own() {
    String odd =
        Fixture.json("other-fields", "template-status").replace("PAUSED", "call +91 99999 00001!");

    assertThat(ReadWebhook.of(Contract.tree(odd), LINES, NOW).notices())
        .extracting(Notice::word)
        .containsExactly("changed");
  }

  @Test
  void no_file_is_left_without_a_test() {
    assertThat(Fixture.names("other-fields"))
        .allMatch(
            name -> read(name).notices().size() + read(name).people().preferences().size() == 1);
  }

  private static WebhookBatch read(String fixture) {
    return ReadWebhook.of(Fixture.tree("other-fields", fixture), LINES, NOW);
  }
}
