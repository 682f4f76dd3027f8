package org.kirana.assignment.outbound;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kirana.assignment.domain.Filter;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Notice;

/** Whether orders can come to a store now, and until when that holds. */
record StandingWords(Words words, Moments moments) {

  private static final int MOST_STORES = 20;
  private static final int LONGEST_NAME = 60;

  String of(List<Listing> stores) {
    String said = stores.stream().limit(MOST_STORES).map(this::sentence).collect(joining("\n\n"));
    int more = stores.size() - MOST_STORES;
    return more <= 0 ? said : said + "\n\n" + words.say("standing.more", Map.of("more", more));
  }

  private String sentence(Listing listing) {
    Optional<Instant> until = until(listing);
    String phrase = "standing." + phrase(listing) + (until.isPresent() ? "" : ".no-end");
    return words.say(
        phrase,
        Map.of(
            "store", PlainWords.shortened(listing.store().identity().name(), LONGEST_NAME),
            "until", until.map(moments::moment).orElse("")));
  }

  private Optional<Instant> until(Listing listing) {
    return listing.droppedBy(now()).isEmpty()
        ? listing.store().times().closesAfter(now())
        : listing.ordersAgainAfter(now());
  }

  private String phrase(Listing listing) {
    Optional<Filter> dropped = listing.droppedBy(now());
    if (dropped.isEmpty()) {
      return "open";
    }
    return switch (listing.standing()) {
      case RETIRED, PAUSED -> "paused";
      case ACTIVE ->
          dropped.get() == Filter.FOOD_LICENCE_EXPIRED
              ? "licence"
              : notice(listing).orElse("hours");
    };
  }

  /** What the partner has said, if that is what keeps orders away. */
  private Optional<String> notice(Listing listing) {
    Notice notice = listing.notice();
    return notice == null || notice.droppedBy(now()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            switch (notice.kind()) {
              case OPEN -> "hours";
              case BUSY -> "busy";
              case CLOSED -> "closed";
              case HOLIDAY -> "holiday";
            });
  }

  private Instant now() {
    return moments.now();
  }
}
