package org.kirana.invoice.inbound;

import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.GONE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;

/** Why a link does not open a document, in words for whoever holds it. */
final class LinkProblems {

  private LinkProblems() {}

  static HttpProblem forged() {
    return HttpProblem.valueOf(FORBIDDEN, "This link does not open a bill.");
  }

  static HttpProblem expired() {
    return HttpProblem.valueOf(GONE, "The link to this bill has expired.");
  }

  static HttpProblem unknown() {
    return HttpProblem.valueOf(NOT_FOUND, "There is no such bill.");
  }

  static HttpProblem tooOften(Duration wait) {
    return HttpProblem.builder()
        .withStatus(TOO_MANY_REQUESTS)
        .withTitle(TOO_MANY_REQUESTS.getReasonPhrase())
        .withDetail("This link was tried too often.")
        .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()))
        .build();
  }
}
