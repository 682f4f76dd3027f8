package org.kirana.messaging.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.AdminSettings;

/** Lets only the holder of the admin key in; without a configured key, nobody. */
@jakarta.ws.rs.ext.Provider
@ForAdmins
class AdminGate implements ContainerRequestFilter {

  private final Provider<AdminSettings> settings;

  /** Filters are made before the environment is read, so the key is asked for each time. */
  AdminGate(Provider<AdminSettings> settings) {
    this.settings = settings;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    check(settings.get().key(), request.getHeaderString(HttpHeaders.AUTHORIZATION));
  }

  static void check(Optional<String> configured, @Nullable String claimed) {
    Optional<String> key = configured.filter(known -> !known.isBlank());
    if (key.isEmpty()) {
      throw HttpProblem.valueOf(Status.FORBIDDEN, "administration is closed: no key is configured");
    }
    if (!isOurs("Bearer " + key.get(), claimed)) {
      throw HttpProblem.valueOf(Status.UNAUTHORIZED, "this needs the admin key");
    }
  }

  private static boolean isOurs(String ours, @Nullable String claimed) {
    return claimed != null && MessageDigest.isEqual(ours.getBytes(UTF_8), claimed.getBytes(UTF_8));
  }
}
