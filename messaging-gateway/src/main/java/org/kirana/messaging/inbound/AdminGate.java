package org.kirana.messaging.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.AdminSettings;

/** Lets only the holder of the admin key in; without a configured key, nobody. */
@Provider
@ForAdmins
class AdminGate implements ContainerRequestFilter {

  private final AdminSettings settings;

  AdminGate(AdminSettings settings) {
    this.settings = settings;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<String> key = settings.key().filter(known -> !known.isBlank());
    if (key.isEmpty()) {
      throw HttpProblem.valueOf(Status.FORBIDDEN, "administration is closed: no key is configured");
    }
    if (!isOurs("Bearer " + key.get(), request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
      throw HttpProblem.valueOf(Status.UNAUTHORIZED, "this needs the admin key");
    }
  }

  private static boolean isOurs(String ours, @Nullable String claimed) {
    return claimed != null && MessageDigest.isEqual(ours.getBytes(UTF_8), claimed.getBytes(UTF_8));
  }
}
