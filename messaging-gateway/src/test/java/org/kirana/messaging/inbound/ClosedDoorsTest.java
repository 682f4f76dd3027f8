package org.kirana.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.messaging.domain.WebhookSignature;

/** What is not configured is closed, not open. */
class ClosedDoorsTest {

  @Test
  void without_an_app_secret_no_webhook_is_taken() {
    WebhookSignature nothing = new WebhookSignature(List.of());

    HttpProblem problem =
        catchThrowableOfType(
            HttpProblem.class, () -> SignatureGate.check(nothing, "{}".getBytes(), "sha256=00"));

    assertThat(problem.getStatusCode()).isEqualTo(503);
    assertThat(problem.getHeaders()).containsKey("Retry-After");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void without_an_admin_key_nobody_is_an_admin(String key) {
    HttpProblem blank =
        catchThrowableOfType(
            HttpProblem.class, () -> AdminGate.check(Optional.of(key), "Bearer " + key));
    HttpProblem none =
        catchThrowableOfType(
            HttpProblem.class, () -> AdminGate.check(Optional.empty(), "Bearer x"));

    assertThat(blank.getStatusCode()).isEqualTo(403);
    assertThat(none.getStatusCode()).isEqualTo(403);
  }
}
