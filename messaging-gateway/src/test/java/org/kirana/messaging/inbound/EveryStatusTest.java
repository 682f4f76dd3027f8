package org.kirana.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.messaging.Fixture;
import org.kirana.messaging.GatewayEnvironment;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** One row for each kind of status that WhatsApp sends. */
class EveryStatusTest {

  private static final Instant NOW = Instant.parse("2026-11-20T06:30:05Z");
  private static final Map<String, Line> LINES =
      Map.of(GatewayEnvironment.SHOPPER_LINE, Line.SHOPPER);
  private static final List<String> NOT_OUR_BUSINESS = List.of("deleted");

  @ParameterizedTest
  @CsvSource({
    "sent, SENT, true, utility, regular",
    "sent-free, SENT, false, service, free_customer_service",
    "sent-from-an-ad, SENT, false, referral_conversion, free_entry_point",
    "sent-of-an-older-version, SENT, true, service,",
    "delivered, DELIVERED,,,",
    "read-without-delivered, READ, true, utility, regular",
    "played, READ,,,",
    "failed, FAILED,,,",
    "to-a-user-id, DELIVERED,,,",
    "without-our-id, DELIVERED,,,"
  })
  void is_understood(
      String fixture, DeliveryStatus status, Boolean billable, String category, String type) {
    InboundStatus read = read(fixture).statuses().getFirst();

    assertThat(read.status()).isEqualTo(status);
    assertThat(read.at()).isEqualTo(Instant.ofEpochSecond(1_795_156_200));
    assertThat(read.details().billable()).isEqualTo(billable);
    assertThat(read.details().priceCategory()).isEqualTo(category);
    assertThat(read.details().priceType()).isEqualTo(type);
  }

  @Test
  void no_file_is_left_without_a_test() {
    assertThat(Fixture.names("statuses"))
        .allMatch(
            name -> read(name).statuses().size() == (NOT_OUR_BUSINESS.contains(name) ? 0 : 1));
  }

  @Test
  void what_whatsapp_tells_of_its_own_housekeeping_is_ignored() {
    assertThat(read("deleted").ignored()).containsExactly("unreadable-status");
  }

  @Test
  void a_failure_names_its_code_and_whom_it_concerns() {
    InboundStatus failed = read("failed").statuses().getFirst();

    assertThat(failed.details().failure()).isEqualTo(new Failure(131049, FailureReason.RECIPIENT));
    assertThat(failed.subject().recipient())
        .contains(WhatsAppIdentity.of(new PhoneNumber("919999900001")));
  }

  @Test
  void somebody_known_only_by_user_id_is_found() {
    assertThat(read("to-a-user-id").statuses().getFirst().subject().recipient())
        .hasValueSatisfying(
            known -> assertThat(known.userId()).isEqualTo(new UserId("IN.13491208655302741918")));
  }

  @Test
  void of_a_message_that_is_not_ours_names_no_id_of_ours() {
    assertThat(read("without-our-id").statuses().getFirst().subject().messageId()).isNull();
  }

  private static WebhookBatch read(String fixture) {
    return ReadWebhook.of(Fixture.tree("statuses", fixture), LINES, NOW);
  }
}
