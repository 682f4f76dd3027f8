package org.kirana.assignment.inbound;

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

/** Lets nobody administer stores without the key; without a configured key, nobody at all. */
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
      throw problem(Status.FORBIDDEN, "The store admin is closed: no key is configured.");
    }
    String given = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    byte[] wanted = ("Bearer " + key.get()).getBytes(UTF_8);
    if (given == null || !MessageDigest.isEqual(wanted, given.getBytes(UTF_8))) {
      throw problem(Status.UNAUTHORIZED, "The store admin needs its key as a bearer token.");
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
