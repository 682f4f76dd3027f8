package org.kirana.assignment.domain;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places that are counted in memory, and stores that change behind the directory's back. */
final class FakeSlots implements Slots {

  final List<String> asked = new ArrayList<>();
  int questionsAboutRoom;
  private final Set<StoreId> full = new HashSet<>();
  private final Set<StoreId> lostRaces = new HashSet<>();
  private final Map<StoreId, Listing> changed = new HashMap<>();

  void fill(Store store) {
    full.add(store.id());
  }

  /** Has room when asked about it, and is full when its place is taken. */
  void loseRaceFor(Store store) {
    lostRaces.add(store.id());
  }

  void change(Listing current) {
    changed.put(current.store().id(), current);
  }

  @Override
  public Answer take(Listing listing) {
    StoreId id = listing.store().id();
    asked.add(listing.store().code());
    Listing current = changed.getOrDefault(id, listing);
    if (current.change() != listing.change()) {
      return new Answer.Changed(current);
    }
    return full.contains(id) || lostRaces.contains(id) ? new Answer.Full() : new Answer.Taken();
  }

  @Override
  public Set<StoreId> withRoom(Collection<StoreId> stores) {
    questionsAboutRoom++;
    return stores.stream().filter(each -> !full.contains(each)).collect(toSet());
  }
}
