package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;
import org.kirana.order.domain.Language;
import org.kirana.order.outbound.MessageContent;
import org.kirana.order.outbound.MessageTemplate;
import org.kirana.order.outbound.Priority;
import org.kirana.order.outbound.SendMessage;
import org.kirana.order.persistence.Order;

/** Speaks to the shopper, in their language, through the gateway. */
@Singleton
class Speak {

  private static final String SHOPPER_LINE = "shopper";

  /** As long as WhatsApp lets us answer freely; later the words would only confuse. */
  private static final Duration WORTH_SAYING = Duration.ofHours(24);

  private final Announcer announcer;
  private final Wording wording;

  Speak(Announcer announcer, Wording wording) {
    this.announcer = announcer;
    this.wording = wording;
  }

  void reply(Turn turn, Sentence sentence, Map<String, Object> values) {
    reply(turn, MessageContent.text(words(turn, sentence, values)));
  }

  /** Says it above a button that shares the shopper's location. */
  void replyAskingForLocation(Turn turn, Sentence sentence, Map<String, Object> values) {
    reply(turn, MessageContent.locationRequest(words(turn, sentence, values)));
  }

  /** Tells news of an order; if the window is closed, by the template of the sentence's name. */
  void tell(EventId cause, Order order, Instant happenedAt, Sentence news) {
    String total = Rupees.of(order.totalPaise());
    Language language = order.language();
    announcer.announce(
        new SendMessage(
            messageId(cause, "news"),
            order.contactId(),
            SHOPPER_LINE,
            order.orderId(),
            Priority.NOTIFICATION,
            happenedAt.plus(WORTH_SAYING),
            MessageContent.text(wording.say(language, news, Map.of("total", total))),
            new MessageTemplate(template(news), language, List.of(total), List.of())));
  }

  private void reply(Turn turn, MessageContent content) {
    announcer.announce(
        new SendMessage(
            messageId(turn.cause(), "reply"),
            turn.message().contactId(),
            SHOPPER_LINE,
            null,
            Priority.REPLY,
            turn.message().at().plus(WORTH_SAYING),
            content,
            null));
  }

  private String words(Turn turn, Sentence sentence, Map<String, Object> values) {
    return wording.say(turn.conversation().language(), sentence, values);
  }

  private static String messageId(EventId cause, String word) {
    return word + ":" + cause.deriveUuid(word);
  }

  private static String template(Sentence news) {
    return news.key().replace('-', '_');
  }
}
