package org.kirana.assignment.domain;

/** A store that serves the place of an order, and its distance from there in metres. */
public record Candidate(Listing listing, double metres) {

  public StoreId storeId() {
    return listing.store().id();
  }

  public long roundedMetres() {
    return Math.round(metres);
  }
}
