package org.kirana.assignment.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Saying;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.domain.Which;

/** A partner's stores to choose from: of which of them is something said? */
record StoreMenu(Words words, Saying.OfAStore said, List<Listing> stores) {

  /** WhatsApp shows ten rows; one of them is for all stores. */
  private static final int MOST_STORES = 9;

  private static final int LONGEST_TITLE = 24;
  private static final int LONGEST_DESCRIPTION = 72;

  SendMessage.Menu menu() {
    List<SendMessage.Row> rows = new ArrayList<>();
    stores.stream().limit(MOST_STORES).map(Listing::store).map(this::row).forEach(rows::add);
    rows.add(new SendMessage.Row(choice(null), words.say("partner.which.all"), null));
    return new SendMessage.Menu(words.say("partner.which.button"), rows);
  }

  /** How to speak of a store that has no row; nothing if all have one. */
  String more() {
    return stores.size() <= MOST_STORES
        ? ""
        : "\n" + words.say("partner.which.more", Map.of("code", stores.getLast().store().code()));
  }

  private SendMessage.Row row(Store store) {
    return new SendMessage.Row(
        choice(store.id()),
        PlainWords.shortened(store.identity().name(), LONGEST_TITLE),
        PlainWords.shortened(
            store.code() + ", " + store.identity().address(), LONGEST_DESCRIPTION));
  }

  private String choice(@Nullable StoreId store) {
    return new Which(store, said).choice();
  }
}
