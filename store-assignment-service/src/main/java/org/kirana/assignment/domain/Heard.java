package org.kirana.assignment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.words.ReadSaying;

/**
 * What a partner said, and of which of their stores.
 *
 * @param stores those it is said of; none if that has to be asked
 */
public record Heard(Saying saying, List<Listing> stores) {

  public Heard {
    stores = List.copyOf(stores);
  }

  /** Words; with several stores the code of one may stand among them, as in "closed 0412A". */
  public static Heard text(String text, Instant said, List<Listing> theirs) {
    if (theirs.size() < 2) {
      return new Heard(ReadSaying.of(text, said), theirs);
    }
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+")));
    List<Listing> named = theirs.stream().filter(store -> words.removeIf(isCode(store))).toList();
    return new Heard(ReadSaying.of(String.join(" ", words), said), named);
  }

  /** A tap that says which; one that cannot be read, or names a store of others, asks for help. */
  public static Heard choice(String choice, List<Listing> theirs) {
    Which which = Which.read(choice);
    if (which == null) {
      return new Heard(new Saying.Help(), List.of());
    }
    List<Listing> named = theirs.stream().filter(each -> isNamed(each, which.store())).toList();
    return named.isEmpty()
        ? new Heard(new Saying.Help(), List.of())
        : new Heard(which.saying(), named);
  }

  private static Predicate<String> isCode(Listing store) {
    return word -> word.equalsIgnoreCase(store.store().code());
  }

  private static boolean isNamed(Listing listing, @Nullable StoreId store) {
    return store == null || listing.store().id().equals(store);
  }
}
