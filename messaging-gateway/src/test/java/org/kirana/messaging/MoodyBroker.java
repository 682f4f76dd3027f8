package org.kirana.messaging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.kirana.events.Publication;
import org.kirana.events.Publisher;

/** The broker, which acknowledges nothing while a test wants it to be away. */
@Decorator
@Priority(1)
class MoodyBroker implements Publisher {

  static volatile boolean away;

  private final Publisher broker;

  @Inject
  MoodyBroker(@Delegate Publisher broker) {
    this.broker = broker;
  }

  @Override
  public CompletionStage<Void> publish(List<Publication> publications) {
    return away
        ? CompletableFuture.failedFuture(new IllegalStateException("no acknowledgement"))
        : broker.publish(publications);
  }
}
