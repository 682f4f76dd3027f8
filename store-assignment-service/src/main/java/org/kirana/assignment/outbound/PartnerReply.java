package org.kirana.assignment.outbound;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.DayOrder;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Saying;
import org.kirana.assignment.domain.Until;
import org.kirana.assignment.domain.Which;
import org.kirana.events.EventId;

/**
 * Answers to what a partner has just said of their stores.
 *
 * @param cause the event that is answered
 */
public record PartnerReply(EventId cause, Partner partner, Instant now) {

  private static final Duration USEFUL_FOR = Duration.ofHours(12);

  /** Those who have no store are answered in English. */
  public static PartnerReply to(
      EventId cause, ContactId contact, List<Listing> theirs, Instant now) {
    Partner partner =
        theirs.isEmpty() ? new Partner(contact, "en") : theirs.getFirst().store().partner();
    return new PartnerReply(cause, partner, now);
  }

  /** Somebody writes on the partner line who has no store. */
  public SendMessage stranger() {
    return new Reply(cause, now).help(partner);
  }

  /** What holds for these stores now, and until when. */
  public SendMessage whatHolds(List<Listing> stores) {
    return text("standing", new StandingWords(words(), moments()).of(stores));
  }

  public SendMessage untilUnclear() {
    return text("until-unclear", words().say("partner.until-unclear"));
  }

  public SendMessage menu() {
    return text("menu", words().say("partner.menu"));
  }

  public SendMessage todaysOrders(List<Listing> stores, List<DayOrder> orders) {
    return text("todays-orders", new TodaysOrdersWords(words(), orders).of(stores));
  }

  public SendMessage askWhich(Saying.OfAStore said, List<Listing> stores) {
    return ask("which", words().say("partner.which"), said, stores);
  }

  /** A later day off, or everything until then? */
  public SendMessage askUntil(LocalDate day, List<Listing> stores) {
    Saying.OfAStore until = new Saying.NoOrders(Notice.Kind.HOLIDAY, new Until.ThroughDay(day));
    Map<String, Object> values = Map.of("day", moments().day(day));
    String body = words().say("partner.day-off", values);
    if (stores.size() > 1) {
      return ask("day-off", body, until, stores);
    }
    String choice = new Which(stores.getFirst().store().id(), until).choice();
    String title = words().say("partner.day-off.yes", Map.of("day", moments().shortDay(day)));
    return send(
        "day-off",
        SendMessage.Content.buttons(body, List.of(new SendMessage.Button(choice, title))));
  }

  private SendMessage ask(String name, String body, Saying.OfAStore said, List<Listing> stores) {
    StoreMenu menu = new StoreMenu(words(), said, stores);
    return send(name, SendMessage.Content.list(body + menu.more(), menu.menu()));
  }

  private Words words() {
    return Words.in(partner.language());
  }

  private Moments moments() {
    return new Moments(partner.language(), now);
  }

  private SendMessage text(String name, String body) {
    return send(name, SendMessage.Content.text(body));
  }

  private SendMessage send(String name, SendMessage.Content content) {
    return new SendMessage(
        "partner." + name + ":" + cause.derive("partner-reply"),
        partner.contactId(),
        "partner",
        null,
        "reply",
        now.plus(USEFUL_FOR),
        content,
        null);
  }
}
