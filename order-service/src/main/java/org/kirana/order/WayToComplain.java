package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.kirana.order.domain.ConversationRules;

/** Names whom to speak to if something is wrong: our contact, or the shop if there is none. */
@Singleton
class WayToComplain {

  private static final String THE_SHOP = "none";

  private final ConversationRules rules;

  WayToComplain(ConversationRules rules) {
    this.rules = rules;
  }

  Map<String, Object> value() {
    return Map.of("contact", Objects.requireNonNullElse(rules.helpContact(), THE_SHOP));
  }
}
