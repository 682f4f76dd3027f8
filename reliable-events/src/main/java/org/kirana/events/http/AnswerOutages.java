package org.kirana.events.http;

import static jakarta.ws.rs.core.Response.Status.INTERNAL_SERVER_ERROR;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.kirana.events.loop.Failure;

/**
 * A database or broker that is away is a passing trouble (503 and Retry-After, in seconds), in
 * every service. Any other failure that nobody has named is a fault of ours (500).
 */
@Provider
public class AnswerOutages extends ExceptionMapperBase<RuntimeException> {

  private static final Duration BACK_AFTER = Duration.ofSeconds(5);

  @Override
  protected HttpProblem toProblem(RuntimeException failure) {
    return switch (Failure.of(failure)) {
      case OUTAGE, OUT_OF_TIME -> comeAgain();
      default -> HttpProblem.valueOf(INTERNAL_SERVER_ERROR);
    };
  }

  private static HttpProblem comeAgain() {
    return HttpProblem.builder()
        .withStatus(SERVICE_UNAVAILABLE)
        .withTitle(SERVICE_UNAVAILABLE.getReasonPhrase())
        .withDetail("This cannot be answered just now. Please try again in a few seconds.")
        .withHeader(HttpHeaders.RETRY_AFTER, BACK_AFTER.toSeconds())
        .build();
  }
}
