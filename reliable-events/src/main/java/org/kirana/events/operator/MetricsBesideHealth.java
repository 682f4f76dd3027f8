package org.kirana.events.operator;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/** Metrics stay where health is: Quarkus alone would move them to the management port. */
@ApplicationScoped
class MetricsBesideHealth {

  private static final String PLAIN = "text/plain; version=0.0.4; charset=utf-8";
  private static final String OPEN_METRICS =
      "application/openmetrics-text; version=1.0.0; charset=utf-8";

  private final PrometheusMeterRegistry registry;

  MetricsBesideHealth(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  void open(@Observes Router router) {
    router
        .get("/q/metrics")
        .blockingHandler(
            request -> {
              String format = format(request.request().getHeader(HttpHeaders.ACCEPT));
              request
                  .response()
                  .putHeader(HttpHeaders.CONTENT_TYPE, format)
                  .end(registry.scrape(format));
            },
            false);
  }

  /** As on the management port. */
  private static String format(@Nullable String accepted) {
    return accepted != null && accepted.contains("text/plain") ? PLAIN : OPEN_METRICS;
  }
}
