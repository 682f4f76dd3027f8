package org.kirana.assignment.inbound;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells an operator that a body is too large, before the server cuts it off without a word. */
@ApplicationScoped
class BodyLimit {

  private static final int TOO_LARGE = 413;
  private static final int BEFORE_THE_SERVER_LOOKS = -1000;

  private final long most;

  BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.most = most.asLongValue();
  }

  void watch(@Observes Router router) {
    router.route("/admin/*").order(BEFORE_THE_SERVER_LOOKS).handler(this::check);
  }

  private void check(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || !length.matches("[0-9]{1,18}") || Long.parseLong(length) <= most) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(TOO_LARGE)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(problem().encode());
  }

  private JsonObject problem() {
    return new JsonObject()
        .put("type", "urn:kirana:problem:too-large")
        .put("title", "Too large")
        .put("status", TOO_LARGE)
        .put("detail", "At most " + most / 1024 / 1024 + " MB are taken at once; split it.");
  }
}
