package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where an order is wanted, as far as that decides which stores may and do supply it.
 *
 * @param stateCode the State into which the store would have to deliver; null if that is not known
 *     for certain, or the shopper comes to the store
 */
public record Destination(Location location, @Nullable String pinCode, @Nullable String stateCode) {

  /** A point of which nothing else is known. */
  public static Destination at(Location location) {
    return new Destination(location, null, null);
  }
}
