package org.kirana.assignment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives an order to the first store in the ranking that may and can take it. */
public final class ChooseStore {

  private final StoreRanking ranking;
  private final Slots slots;

  public ChooseStore(StoreRanking ranking, Slots slots) {
    this.ranking = ranking;
    this.slots = slots;
  }

  /** Who would be asked first, as far as the ranking knows; takes nothing. */
  public Optional<StoreId> likely(Destination wanted, Instant now) {
    for (Candidate candidate : ranking.bestFirst(wanted)) {
      if (candidate.listing().droppedBy(wanted, now).isEmpty()) {
        return Optional.of(candidate.storeId());
      }
    }
    return Optional.empty();
  }

  /** Takes a place at the store that it chooses. */
  public Decision choose(Destination wanted, Instant now) {
    return choose(wanted, now, Set.of());
  }

  /** As {@link #choose(Destination, Instant)}, passing over those who had their turn. */
  public Decision choose(Destination wanted, Instant now, Set<StoreId> refused) {
    return new Choice(wanted, now, refused).decide();
  }

  /** One order's way through the ranking. */
  private final class Choice {

    private final Destination wanted;
    private final Instant now;
    private final Set<StoreId> refused;
    private final Considered considered = new Considered();

    Choice(Destination wanted, Instant now, Set<StoreId> refused) {
      this.wanted = wanted;
      this.now = now;
      this.refused = refused;
    }

    Decision decide() {
      Iterator<Candidate> candidates = ranking.bestFirst(wanted).iterator();
      while (candidates.hasNext()) {
        Candidate candidate = candidates.next();
        if (!isEligible(candidate)) {
          continue;
        }
        Optional<Candidate> winner = take(candidate);
        if (winner.isPresent()) {
          return considered.won(winner.get());
        }
        // One full store often means a rush: ask about all the others at once.
        candidates = withRoom(candidates);
      }
      return considered.notMatched();
    }

    private boolean isEligible(Candidate candidate) {
      Optional<Filter> dropped =
          refused.contains(candidate.storeId())
              ? Optional.of(Filter.REFUSED)
              : candidate.listing().droppedBy(wanted, now);
      dropped.ifPresent(filter -> considered.drop(candidate, filter));
      return dropped.isEmpty();
    }

    private Optional<Candidate> take(Candidate candidate) {
      return switch (slots.take(candidate.listing())) {
        case Slots.Answer.Taken() -> Optional.of(candidate);
        case Slots.Answer.Full() -> {
          considered.drop(candidate, Filter.FULL);
          yield Optional.empty();
        }
        case Slots.Answer.Changed(Listing current) -> takeChanged(current);
      };
    }

    /** The store moved on since it was listed: judges it by what it is now. */
    private Optional<Candidate> takeChanged(Listing current) {
      if (!current.serves(wanted)) {
        return Optional.empty();
      }
      double metres = current.store().location().metresTo(wanted.location());
      Candidate candidate = new Candidate(current, metres);
      return isEligible(candidate) ? take(candidate) : Optional.empty();
    }

    private Iterator<Candidate> withRoom(Iterator<Candidate> others) {
      List<Candidate> eligible = new ArrayList<>();
      others.forEachRemaining(
          candidate -> {
            if (isEligible(candidate)) {
              eligible.add(candidate);
            }
          });
      if (eligible.isEmpty()) {
        return eligible.iterator();
      }
      Set<StoreId> roomy = slots.withRoom(eligible.stream().map(Candidate::storeId).toList());
      return eligible.stream().filter(candidate -> hasRoom(candidate, roomy)).iterator();
    }

    private boolean hasRoom(Candidate candidate, Set<StoreId> roomy) {
      boolean room = roomy.contains(candidate.storeId());
      if (!room) {
        considered.drop(candidate, Filter.FULL);
      }
      return room;
    }
  }
}
