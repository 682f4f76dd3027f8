package org.kirana.assignment;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Heard;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.Saying;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.inbound.PartnerMessageReceived;
import org.kirana.assignment.outbound.PartnerReply;
import org.kirana.assignment.outbound.SendMessage;
import org.kirana.assignment.persistence.DayOrders;
import org.kirana.assignment.persistence.PartnerStores;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Heeds what partners say of their stores, and answers what now holds. */
@ApplicationScoped
public class HeedPartner {

  private static final Logger LOG = Logger.getLogger(HeedPartner.class);

  private final PartnerStores partnerStores;
  private final DayOrders dayOrders;
  private final Announcer announcer;
  private final Clock clock;

  HeedPartner(PartnerStores partnerStores, DayOrders dayOrders, Announcer announcer, Clock clock) {
    this.partnerStores = partnerStores;
    this.dayOrders = dayOrders;
    this.announcer = announcer;
    this.clock = clock;
  }

  public void heed(EventId cause, PartnerMessageReceived message) {
    List<Listing> theirs = partnerStores.of(message.contactId());
    PartnerReply reply = PartnerReply.to(cause, message.contactId(), theirs, clock.instant());
    announcer.announce(theirs.isEmpty() ? reply.stranger() : answer(reply, cause, message, theirs));
  }

  /** The stores whose notice the message will probably change. */
  public List<StoreId> changes(PartnerMessageReceived message) {
    Heard heard = heard(message, partnerStores.of(message.contactId()));
    return heard.saying() instanceof Saying.OfAStore
        ? heard.stores().stream().map(each -> each.store().id()).toList()
        : List.of();
  }

  private SendMessage answer(
      PartnerReply reply, EventId cause, PartnerMessageReceived message, List<Listing> theirs) {
    Heard heard = heard(message, theirs);
    List<Listing> meant = heard.stores().isEmpty() ? theirs : heard.stores();
    return switch (heard.saying()) {
      case Saying.OfAStore said when heard.stores().isEmpty() -> reply.askWhich(said, theirs);
      case Saying.OfAStore said -> reply.whatHolds(putUp(said, heard.stores(), cause, message));
      case Saying.DayOff off -> reply.askUntil(off.day(), meant);
      case Saying.UntilUnclear unclear -> reply.untilUnclear();
      case Saying.TodaysOrders orders ->
          reply.todaysOrders(
              meant,
              dayOrders.of(meant.stream().map(each -> each.store().id()).toList(), reply.now()));
      case Saying.Help help -> reply.menu();
    };
  }

  /** One after the other by their ids, as everybody locks them. */
  private List<Listing> putUp(
      Saying.OfAStore said, List<Listing> stores, EventId cause, PartnerMessageReceived message) {
    return stores.stream()
        .sorted(comparing(each -> each.store().id().toString()))
        .map(store -> putUp(said, store, cause, message))
        .toList();
  }

  private Listing putUp(
      Saying.OfAStore said, Listing store, EventId cause, PartnerMessageReceived message) {
    Instant at = message.receivedAt();
    Notice notice =
        switch (said) {
          case Saying.Open open ->
              new Notice(Notice.Kind.OPEN, null, message.contactId(), at, List.of(cause.value()));
          case Saying.NoOrders no ->
              new Notice(
                  no.kind(),
                  no.until().resolve(store.store().times(), at),
                  message.contactId(),
                  at,
                  List.of(cause.value()));
        };
    if (notice.until() != null && !notice.until().isAfter(at)) {
      return store; // an old button whose time is over
    }
    LOG.infof("partner's word kind=%s storeId=%s", notice.kind(), store.store().id());
    return partnerStores.heed(store, notice);
  }

  private static Heard heard(PartnerMessageReceived message, List<Listing> theirs) {
    if (message.text() != null) {
      return Heard.text(message.text(), message.receivedAt(), theirs);
    }
    return Heard.choice(message.choice() == null ? "" : message.choice().id(), theirs);
  }
}
