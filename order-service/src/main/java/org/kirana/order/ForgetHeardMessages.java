package org.kirana.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.kirana.order.persistence.HeardMessages;

/** Forgets messages that nobody can repeat any more. */
@ApplicationScoped
public class ForgetHeardMessages {

  private final HeardMessages heardMessages;
  private final OrderConfig config;
  private final Clock clock;

  ForgetHeardMessages(HeardMessages heardMessages, OrderConfig config, Clock clock) {
    this.heardMessages = heardMessages;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    Instant then = clock.instant().minus(config.heardMessagesKept());
    int forgotten;
    do {
      forgotten =
          QuarkusTransaction.requiringNew().call(() -> heardMessages.forgetSomeBefore(then));
    } while (forgotten > 0);
  }
}
