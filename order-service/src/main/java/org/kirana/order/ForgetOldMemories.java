package org.kirana.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.kirana.order.persistence.HeardMessages;
import org.kirana.order.persistence.UsedLinks;

/** Forgets messages and links that nobody can repeat any more. */
@ApplicationScoped
public class ForgetOldMemories {

  private final HeardMessages heardMessages;
  private final UsedLinks usedLinks;
  private final OrderConfig config;
  private final Clock clock;

  ForgetOldMemories(
      HeardMessages heardMessages, UsedLinks usedLinks, OrderConfig config, Clock clock) {
    this.heardMessages = heardMessages;
    this.usedLinks = usedLinks;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void forget() {
    Instant then = clock.instant().minus(config.heardMessagesKept());
    forgetAll(() -> heardMessages.forgetSomeBefore(then));
    forgetAll(() -> usedLinks.forgetSomeBefore(then));
  }

  private static void forgetAll(IntSupplier some) {
    int forgotten;
    do {
      forgotten = QuarkusTransaction.requiringNew().call(some::getAsInt);
    } while (forgotten > 0);
  }
}
