package org.kirana.events.http;

import static jakarta.ws.rs.core.Response.Status.INTERNAL_SERVER_ERROR;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kirana.events.loop.Failure;

/**
 * A database or broker that is away, or a write that met somebody else's, is a passing trouble (503
 * and Retry-After, in seconds), in every service. Any other failure that nobody has named is a
 * fault of ours (500).
 */
@Provider
public class AnswerOutages extends ExceptionMapperBase<RuntimeException> {

  private static final Duration BACK_AFTER = Duration.ofSeconds(5);
  private static final Set<Failure> PASSING =
      EnumSet.of(Failure.OUTAGE, Failure.OUT_OF_TIME, Failure.CONFLICT);

  @Override
  protected HttpProblem toProblem(RuntimeException failure) {
    return isPassing(failure) ? comeAgain() : HttpProblem.valueOf(INTERNAL_SERVER_ERROR);
  }

  private static boolean isPassing(RuntimeException failure) {
    return Stream.concat(Stream.of(failure), whyNotCommitted(failure))
        .map(Failure::of)
        .anyMatch(PASSING::contains);
  }

  /** What ended a commit is told beside its exception, not as the cause of it. */
  private static Stream<Throwable> whyNotCommitted(RuntimeException failure) {
    return failure.getCause() instanceof RollbackException commit
        ? Stream.of(commit.getSuppressed())
        : Stream.empty();
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
