package org.kirana.messaging.inbound;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;

/** The ways in which a webhook is refused (RFC 9457). Meta repeats whatever is not 200. */
final class WebhookProblems {

  private static final int TRY_AGAIN_AFTER_SECONDS = 5;

  private WebhookProblems() {}

  static HttpProblem wrongSignature() {
    return HttpProblem.valueOf(
        Status.UNAUTHORIZED, "X-Hub-Signature-256 is missing or not made with our app secret");
  }

  static HttpProblem notJson() {
    return HttpProblem.valueOf(Status.BAD_REQUEST, "the body is not JSON");
  }

  static HttpProblem tooLarge() {
    return HttpProblem.valueOf(Status.REQUEST_ENTITY_TOO_LARGE, "a webhook has at most 3 MB");
  }

  static HttpProblem wrongVerification() {
    return HttpProblem.valueOf(Status.FORBIDDEN, "hub.mode or hub.verify_token is not ours");
  }

  static HttpProblem noSecret() {
    return again("no app secret is configured, so nothing can be checked");
  }

  static HttpProblem notSafeYet() {
    return again("the batch could not be made safe");
  }

  private static HttpProblem again(String detail) {
    return HttpProblem.builder()
        .withStatus(Status.SERVICE_UNAVAILABLE)
        .withTitle(Status.SERVICE_UNAVAILABLE.getReasonPhrase())
        .withDetail(detail)
        .withHeader("Retry-After", TRY_AGAIN_AFTER_SECONDS)
        .build();
  }
}
