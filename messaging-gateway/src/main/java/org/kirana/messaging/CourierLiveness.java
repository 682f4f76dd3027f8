package org.kirana.messaging;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Without its courier, or who writes down how it fared, the service is deaf to the house, so it
 * wants a restart.
 */
@Liveness
class CourierLiveness implements HealthCheck {

  private final Courier courier;
  private final GatherOutcomes recorder;

  CourierLiveness(Courier courier, GatherOutcomes recorder) {
    this.courier = courier;
    this.recorder = recorder;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("courier")
        .status(courier.isWalking() && recorder.isRunning())
        .build();
  }
}
