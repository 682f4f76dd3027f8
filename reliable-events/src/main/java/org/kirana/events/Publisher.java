package org.kirana.events;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Publishes straight to Kafka what changes no state here, for webhooks that publish first. */
public interface Publisher {

  /**
   * Completes when Kafka has acknowledged all of them; fails if any was not acknowledged, in which
   * case the caller asks its caller to repeat.
   */
  CompletionStage<Void> publish(List<Publication> publications);
}
