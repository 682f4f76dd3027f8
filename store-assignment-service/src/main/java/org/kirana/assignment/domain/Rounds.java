package org.kirana.assignment.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All that was done to find a store for an order whose partners are asked, in its order. */
public record Rounds(List<Round> rounds) {

  public static final Rounds NONE = new Rounds(List.of());

  public Rounds {
    rounds = List.copyOf(rounds);
  }

  /** With one more look for a store, which may have led to an offer of this attempt. */
  public Rounds and(Decision decision, int attempt, Instant at) {
    Offer offer =
        switch (decision) {
          case Decision.Offered(Store store, long metres, Explanation _) ->
              Offer.made(attempt, store.id(), metres, at);
          case Decision.Matched _, Decision.NotMatched _ -> null;
        };
    return new Rounds(
        Stream.concat(rounds.stream(), Stream.of(new Round(decision.explanation(), offer)))
            .toList());
  }

  public Rounds sent(int attempt, Instant at) {
    return changing(attempt, offer -> offer.sent(at));
  }

  /** The answer may come until then. */
  public Rounds answeredBy(int attempt, Instant until) {
    return changing(attempt, offer -> offer.answeredBy(until));
  }

  public Rounds ended(int attempt, Offer.Ending ending) {
    return changing(attempt, offer -> offer.ended(ending));
  }

  /** The first reason that a partner gives for declining is the one that is kept. */
  public Rounds because(int attempt, DeclineReason reason) {
    return changing(attempt, offer -> offer.because(reason));
  }

  public Optional<Offer> offer(int attempt) {
    return offers().filter(offer -> offer.attempt() == attempt).findFirst();
  }

  /** The stores that had their turn; nobody is asked twice about one order. */
  public Set<StoreId> asked() {
    return offers().map(Offer::store).collect(toUnmodifiableSet());
  }

  int offersMade() {
    return (int) offers().count();
  }

  Optional<Instant> began() {
    return offers().map(Offer::madeAt).findFirst();
  }

  private Stream<Offer> offers() {
    return rounds.stream().map(Round::offer).filter(Objects::nonNull);
  }

  private Rounds changing(int attempt, UnaryOperator<Offer> change) {
    return new Rounds(rounds.stream().map(round -> changed(round, attempt, change)).toList());
  }

  private static Round changed(Round round, int attempt, UnaryOperator<Offer> change) {
    Offer offer = round.offer();
    return offer == null || offer.attempt() != attempt
        ? round
        : new Round(round.explanation(), change.apply(offer));
  }
}
