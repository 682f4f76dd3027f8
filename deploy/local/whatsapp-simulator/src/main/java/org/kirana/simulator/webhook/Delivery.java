package org.kirana.simulator.webhook;

/**
 * How far a webhook has come.
 *
 * @param statusCode the callback's last answer; 0 when there was none
 */
public record Delivery(boolean delivered, int attempts, int statusCode) {

  static final Delivery NOT_TRIED = new Delivery(false, 0, 0);

  Delivery next(int answer) {
    return new Delivery(answer == 200, attempts + 1, answer);
  }
}
