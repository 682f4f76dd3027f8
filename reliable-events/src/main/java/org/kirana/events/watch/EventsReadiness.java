package org.kirana.events.watch;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Off while the broker or the database is away. A stopped partition is told but does not take the
 * service out of traffic: its alarm calls an operator.
 */
@Readiness
@ApplicationScoped
class EventsReadiness implements HealthCheck {

  private final LoopState loop;
  private final BrokerWatch broker;

  EventsReadiness(LoopState loop, BrokerWatch broker) {
    this.loop = loop;
    this.broker = broker;
  }

  @Override
  public HealthCheckResponse call() {
    String outage = loop.outage();
    boolean brokerReachable = broker.reachable();
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("events").status(outage == null && brokerReachable);
    response.withData("broker", brokerReachable ? "reachable" : "away");
    if (outage != null) {
      response.withData("outage", outage);
    }
    loop.stoppedPartitions().forEach(response::withData);
    return response.build();
  }
}
