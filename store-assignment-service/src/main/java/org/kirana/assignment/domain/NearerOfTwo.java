package org.kirana.assignment.domain;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Candidates of two searches, the nearer one in front; looks no further than it is asked. */
final class NearerOfTwo implements Iterator<Candidate> {

  private final Iterator<Candidate> one;
  private final Iterator<Candidate> other;
  private @Nullable Candidate nextOfOne;
  private @Nullable Candidate nextOfOther;

  NearerOfTwo(Iterator<Candidate> one, Iterator<Candidate> other) {
    this.one = one;
    this.other = other;
  }

  @Override
  public boolean hasNext() {
    return nextOfOne != null || nextOfOther != null || one.hasNext() || other.hasNext();
  }

  @Override
  public Candidate next() {
    Candidate first = nextOfOne = peek(nextOfOne, one);
    Candidate second = nextOfOther = peek(nextOfOther, other);
    if (first != null && (second == null || first.metres() <= second.metres())) {
      nextOfOne = null;
      return first;
    }
    if (second == null) {
      throw new NoSuchElementException("no further store serves the place");
    }
    nextOfOther = null;
    return second;
  }

  private static @Nullable Candidate peek(
      @Nullable Candidate known, Iterator<Candidate> candidates) {
    return known == null && candidates.hasNext() ? candidates.next() : known;
  }
}
