package org.kirana.order;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.kirana.order.domain.ConversationRules;
import org.kirana.order.domain.OrderRules;

/** The rules and the clock that the use cases are given. */
@Singleton
class Rules {

  private static final long PAISE = 100;

  @Produces
  @Singleton
  OrderRules rules(OrderConfig config) {
    return new OrderRules(
        Math.multiplyExact(config.minimumRupees(), PAISE),
        config.maximumQuantity(),
        config.maximumLines(),
        config.basketKept());
  }

  @Produces
  @Singleton
  ConversationRules conversationRules(OrderConfig config) {
    return new ConversationRules(config.answersPerMinute(), config.helpContact().orElse(null));
  }

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.systemUTC();
  }
}
