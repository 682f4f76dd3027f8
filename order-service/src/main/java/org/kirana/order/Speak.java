package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
  private static final List<String> WORDS_OF_REPLIES = List.of("reply", "second-reply");

  /** As long as WhatsApp lets us answer freely; later the words would only confuse. */
  private static final Duration WORTH_SAYING = Duration.ofHours(24);

  private final Announcer announcer;
  private final Wording wording;
  private final WayToComplain complaints;
  private final WriteReply write;

  Speak(Announcer announcer, Wording wording, WayToComplain complaints) {
    this.announcer = announcer;
    this.wording = wording;
    this.complaints = complaints;
    this.write = new WriteReply(wording);
  }

  void reply(Turn turn, Answer answer) {
    List<Reply> replies = answer.replies();
    for (int i = 0; i < replies.size(); i++) {
      reply(turn, WORDS_OF_REPLIES.get(i), replies.get(i));
    }
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
            MessageContent.text(wording.say(language, news, values(total))),
            new MessageTemplate(template(news), language, List.of(total), List.of())));
  }

  private Map<String, Object> values(String total) {
    Map<String, Object> values = new HashMap<>(complaints.value());
    values.put("total", total);
    return values;
  }

  private void reply(Turn turn, String word, Reply reply) {
    announcer.announce(
        new SendMessage(
            messageId(turn.cause(), word),
            turn.message().contactId(),
            SHOPPER_LINE,
            null,
            Priority.REPLY,
            turn.at().plus(WORTH_SAYING),
            write.in(turn.language(), reply),
            null),
        word);
  }

  private static String messageId(EventId cause, String word) {
    return word + ":" + cause.deriveUuid(word);
  }

  private static String template(Sentence news) {
    return news.key().replace('-', '_');
  }
}
