package org.kirana.messaging;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Without its courier the service is deaf to the house, so it wants a restart. */
@Liveness
class CourierLiveness implements HealthCheck {

  private final Courier courier;

  CourierLiveness(Courier courier) {
    this.courier = courier;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("courier").status(courier.isWalking()).build();
  }
}
