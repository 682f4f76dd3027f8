package org.kirana.events.watch;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Once we are asked to end, each answer asks its caller to connect anew: balancers send new
 * connections elsewhere, and old ones would break when the port is closed.
 */
@ApplicationScoped
class SayGoodbye {

  private static final int BEFORE_ALL_OTHERS = 1_000;

  private volatile boolean going;

  void begin(@Observes ShutdownDelayInitiatedEvent event) {
    going = true;
  }

  void listen(@Observes Filters filters) {
    filters.register(this::tell, BEFORE_ALL_OTHERS);
  }

  /** HTTP/2 knows no such header. */
  private void tell(RoutingContext request) {
    if (going && request.request().version() == HttpVersion.HTTP_1_1) {
      request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    request.next();
  }
}
