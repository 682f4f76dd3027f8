package org.kirana.assignment.domain;

/** The policy of who is asked first. */
public interface StoreRanking {

  /** The stores that serve the place, the one to be asked first in front; found as one goes. */
  Iterable<Candidate> bestFirst(Destination wanted);
}
