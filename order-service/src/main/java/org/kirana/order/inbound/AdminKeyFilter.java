package org.kirana.order.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks for {@code Authorization: Bearer <kirana.admin.key>}; without a key the door is closed. */
@Provider
@AdminOnly
class AdminKeyFilter implements ContainerRequestFilter {

  private final Optional<String> key;

  AdminKeyFilter(@ConfigProperty(name = "kirana.admin.key") Optional<String> key) {
    this.key = key.filter(configured -> !configured.isBlank());
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String expected =
        key.map(configured -> "Bearer " + configured)
            .orElseThrow(() -> problem(Status.FORBIDDEN, "No admin key is configured."));
    String given = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (given == null || !MessageDigest.isEqual(given.getBytes(UTF_8), expected.getBytes(UTF_8))) {
      throw problem(Status.UNAUTHORIZED, "The admin key is missing or wrong.");
    }
  }

  private static HttpProblem problem(Status status, String detail) {
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withStatus(status)
            .withTitle(status.getReasonPhrase())
            .withDetail(detail);
    if (status == Status.UNAUTHORIZED) {
      problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return problem.build();
  }
}
