package org.kirana.invoice.inbound;

import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.GONE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.time.Duration;

/** Why a link does not open a document, in words for whoever holds it. */
final class LinkProblems {

  private static final Duration DATABASE_IS_BACK_AFTER = Duration.ofSeconds(5);

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
    return later(TOO_MANY_REQUESTS, "This link was tried too often.", wait);
  }

  /** A database that is away is a passing trouble; anything else is a fault of ours. */
  static RuntimeException of(RuntimeException failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        return later(
            SERVICE_UNAVAILABLE, "Bills cannot be opened just now.", DATABASE_IS_BACK_AFTER);
      }
    }
    return failure;
  }

  private static HttpProblem later(Status status, String detail, Duration wait) {
    return HttpProblem.builder()
        .withStatus(status)
        .withTitle(status.getReasonPhrase())
        .withDetail(detail)
        .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()))
        .build();
  }
}
