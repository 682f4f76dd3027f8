package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.MatchState;
import org.kirana.assignment.domain.MissingChoice;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Shortfall;
import org.kirana.assignment.domain.Shortfall.Stage;
import org.kirana.assignment.domain.Shortfalls;
import org.kirana.assignment.outbound.MissingMenu;
import org.kirana.assignment.outbound.PartnerPhrase;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.EventId;

/** Lets a partner strike the lines that their store lacks, and then has the shopper asked. */
@ApplicationScoped
public class StrikeLines {

  private final AskShopper askShopper;
  private final TimeShortfall timeShortfall;
  private final ReplyToPartner reply;
  private final Clock clock;

  StrikeLines(
      AskShopper askShopper, TimeShortfall timeShortfall, ReplyToPartner reply, Clock clock) {
    this.askShopper = askShopper;
    this.timeShortfall = timeShortfall;
    this.reply = reply;
    this.clock = clock;
  }

  /** The match is locked, and its order is with a store of the partner, or offered to it. */
  void heed(Tap tap, MissingChoice choice) {
    Goods goods = tap.match().goods().orElse(null);
    if (goods == null) {
      tap.answer(reply, PartnerPhrase.CALL_INSTEAD);
    } else if (tap.shortfalls().isAt(Stage.ASKED)) {
      tap.answer(reply, PartnerPhrase.WAITING_FOR_SHOPPER);
    } else {
      switch (choice) {
        case MissingChoice.OfAnOffer _, MissingChoice.OfAnOrder _ -> begin(tap, goods);
        case MissingChoice.Striking striking -> goOn(tap, goods, striking);
      }
    }
  }

  private void begin(Tap tap, Goods goods) {
    if (goods.numbersBut(tap.shortfalls().gone()).size() < 2) {
      tap.answer(reply, insteadOfStrikingAll(tap));
    } else {
      tap.match().keep(tap.shortfalls().begun(tap.cause().value(), clock.instant()));
      show(tap, goods, 0);
    }
  }

  private void goOn(Tap tap, Goods goods, MissingChoice.Striking choice) {
    if (!tap.shortfalls().isStriking(choice.shortfall().number())) {
      tap.answer(reply, PartnerPhrase.MISSING_LIST_OVER);
      return;
    }
    Set<Integer> struck = tap.shortfalls().latest().map(Shortfall::lines).orElse(Set.of());
    switch (choice) {
      case MissingChoice.Strike strike -> strike(tap, goods, strike.line());
      case MissingChoice.Page page -> strike(tap, goods, struck, page.page());
      case MissingChoice.Afresh _ -> strike(tap, goods, Set.of(), 0);
      case MissingChoice.ThatIsAll _ when struck.isEmpty() -> strike(tap, goods, struck, 0);
      case MissingChoice.ThatIsAll _ -> {
        askShopper.ask(tap.match(), goods, tap.cause());
        tap.answer(reply, PartnerPhrase.ASKING_SHOPPER);
      }
    }
  }

  private void strike(Tap tap, Goods goods, int line) {
    List<Integer> left = goods.numbersBut(tap.shortfalls().struck());
    if (left.size() == 1 && left.contains(line)) {
      tap.answer(reply, insteadOfStrikingAll(tap));
      return;
    }
    Set<Integer> struck =
        new TreeSet<>(tap.shortfalls().latest().map(Shortfall::lines).orElse(Set.of()));
    if (left.contains(line)) {
      struck.add(line);
    }
    int before = (int) left.stream().filter(other -> other < line).count();
    strike(tap, goods, struck, MissingMenu.pageOf(before));
  }

  private void strike(Tap tap, Goods goods, Set<Integer> struck, int page) {
    tap.match().keep(tap.shortfalls().struck(struck, tap.cause().value()));
    show(tap, goods, page);
  }

  private void show(Tap tap, Goods goods, int page) {
    timeShortfall.keepStriking(tap.match(), clock.instant());
    reply.showLines(tap.cause(), tap.partner(), tap.match(), goods, page);
  }

  private static PartnerPhrase insteadOfStrikingAll(Tap tap) {
    return tap.match().state() == MatchState.OFFERED
        ? PartnerPhrase.DECLINE_INSTEAD
        : PartnerPhrase.CALL_INSTEAD;
  }

  /** What a partner tapped about an order, which is locked. */
  record Tap(EventId cause, Partner partner, OrderMatch match) {

    Shortfalls shortfalls() {
      return match.shortfalls();
    }

    void answer(ReplyToPartner reply, PartnerPhrase phrase) {
      reply.say(cause, partner, phrase, match);
    }
  }
}
