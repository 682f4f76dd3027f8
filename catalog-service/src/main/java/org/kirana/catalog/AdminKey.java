package org.kirana.catalog;

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

/** Lets in who has the admin key; without a configured key the door stays closed. */
@Provider
@ForAdmins
public class AdminKey implements ContainerRequestFilter {

  private final Optional<String> key;

  AdminKey(@ConfigProperty(name = "kirana.admin.key") Optional<String> key) {
    this.key = key.filter(configured -> !configured.isBlank());
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (key.isEmpty()) {
      throw problem(Status.FORBIDDEN, "The catalogue admin is closed: no key is configured.");
    }
    String given = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    byte[] expected = ("Bearer " + key.get()).getBytes(UTF_8);
    if (given == null || !MessageDigest.isEqual(expected, given.getBytes(UTF_8))) {
      throw problem(Status.UNAUTHORIZED, "The catalogue admin needs its key as bearer token.");
    }
  }

  private static HttpProblem problem(Status status, String detail) {
    return HttpProblem.builder()
        .withStatus(status)
        .withTitle(status.getReasonPhrase())
        .withDetail(detail)
        .build();
  }
}
