package org.kirana.events.operator;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Metrics stay where health is: Quarkus alone would move them to the management port. */
@ApplicationScoped
class MetricsBesideHealth {

  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry;

  MetricsBesideHealth(PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  void open(@Observes Router router) {
    router
        .get("/q/metrics")
        .blockingHandler(
            request ->
                request
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, TEXT)
                    .end(registry.scrape(TEXT)),
            false);
  }
}
