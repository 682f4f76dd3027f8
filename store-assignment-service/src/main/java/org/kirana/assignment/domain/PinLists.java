package org.kirana.assignment.domain;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The stores that list the PIN codes that they serve. Where an order's PIN code is not known, their
 * radius decides.
 */
final class PinLists {

  private final Map<String, List<Listing>> byPin;
  private final StoreGrid byRadius;

  PinLists(Collection<Listing> stores) {
    byPin =
        stores.stream()
            .flatMap(
                each -> each.store().area().servesPins().stream().map(pin -> listed(pin, each)))
            .collect(groupingBy(Listed::pin, mapping(Listed::store, toList())));
    byRadius = new StoreGrid(stores);
  }

  /** Those that serve the place, the nearest in front. */
  Iterator<Candidate> nearestFirst(Destination wanted) {
    String pin = wanted.pinCode();
    if (pin == null) {
      return new RingSearch(byRadius, wanted.location());
    }
    return byPin.getOrDefault(pin, List.of()).stream()
        .filter(each -> each.serves(wanted))
        .map(each -> new Candidate(each, each.store().location().metresTo(wanted.location())))
        .sorted(comparingDouble(Candidate::metres))
        .iterator();
  }

  private static Listed listed(String pin, Listing store) {
    return new Listed(pin, store);
  }

  private record Listed(String pin, Listing store) {}
}
