package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.kirana.simulator.Background;
import org.kirana.simulator.SimulatorConfiguration;

/** How long a message takes from step to step. */
@ApplicationScoped
public class Pace {

  private final SimulatorConfiguration.Delay delay;
  private final Background background;

  Pace(SimulatorConfiguration configuration, Background background) {
    this.delay = configuration.delay();
    this.background = background;
  }

  Background background() {
    return background;
  }

  void pauseBefore(MessageStatus status) throws InterruptedException {
    Background.pause(before(status));
  }

  private Duration before(MessageStatus status) {
    return switch (status) {
      case SENT, FAILED -> delay.sent();
      case DELIVERED -> delay.delivered();
      case READ -> delay.read();
    };
  }
}
