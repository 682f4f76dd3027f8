package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.assignment.domain.ChooseStore;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.Destination;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.domain.OfferTerms;
import org.kirana.assignment.domain.Rounds;
import org.kirana.assignment.persistence.Matches;
import org.kirana.assignment.persistence.OrderMatch;

/** Decides who is asked after a store did not take an order, and moves the place that it holds. */
@ApplicationScoped
public class NextStore {

  private final Matches matches;
  private final ChooseStore chooseStore;
  private final OfferTerms terms;

  NextStore(Matches matches, ChooseStore chooseStore, OfferTerms terms) {
    this.matches = matches;
    this.chooseStore = chooseStore;
    this.terms = terms;
  }

  Decision after(OrderMatch match, Destination wanted, End end) {
    matches.endOffer(match, end.how(), end.cause(), end.at());
    Rounds rounds = match.rounds();
    Decision decision =
        terms.allowAnother(rounds, end.at())
            ? chooseStore.choose(wanted, end.at(), rounds.asked())
            : Decision.NotMatched.askedEnough();
    match.decideAgain(decision, end.at());
    return decision;
  }

  /** How the offer before ended, and by which event or timer. */
  record End(OfferEnd how, String cause, Instant at) {}
}
