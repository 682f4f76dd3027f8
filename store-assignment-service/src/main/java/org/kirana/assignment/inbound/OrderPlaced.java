package org.kirana.assignment.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Destination;
import org.kirana.assignment.domain.Fingerprint;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.OrderBrief;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.Place;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.outbound.MatchedStore;
import org.kirana.assignment.outbound.StoreMatched;

/** A shopper's order, with everything frozen that was said when it was placed. */
public record OrderPlaced(
    OrderId orderId,
    ContactId contactId,
    String language,
    Instant placedAt,
    String fulfilment,
    Place place,
    List<OrderLine> lines,
    long totalPaise,
    @Nullable String note) {

  public OrderPlaced {
    lines = List.copyOf(lines);
  }

  public OrderBrief brief() {
    return new OrderBrief(orderId, new Shopper(contactId, language), fingerprint(), totalPaise);
  }

  /** What of it is needed once a store has it. */
  public Goods goods() {
    return new Goods(fulfilment, lines);
  }

  /** What is picked up is supplied at the store, wherever the shopper lives. */
  public Destination destination() {
    return new Destination(
        place.location(),
        place.pinCode(),
        fulfilment.equals("delivery") ? place.stateCode() : null);
  }

  /** The same without the lines of these numbers, from 1. */
  public OrderPlaced without(Set<Integer> struck) {
    if (struck.isEmpty()) {
      return this;
    }
    Goods stays = goods().without(struck);
    return new OrderPlaced(
        orderId,
        contactId,
        language,
        placedAt,
        fulfilment,
        place,
        stays.lines(),
        stays.totalPaise(),
        note);
  }

  /** What is announced if this store has the order. */
  public StoreMatched matchedWith(Store store, long distanceMetres, Instant at) {
    return new StoreMatched(
        orderId,
        contactId,
        language,
        placedAt,
        at,
        fulfilment,
        place,
        lines,
        totalPaise,
        MatchedStore.of(store),
        distanceMetres);
  }

  private String fingerprint() {
    Fingerprint fingerprint =
        Fingerprint.of(contactId, placedAt, place.latitude(), place.longitude(), totalPaise);
    for (OrderLine line : lines) {
      fingerprint = fingerprint.and(line.sku(), line.quantity(), line.unitPricePaise());
    }
    return fingerprint.value();
  }
}
