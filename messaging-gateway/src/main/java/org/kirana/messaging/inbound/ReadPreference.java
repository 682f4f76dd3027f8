package org.kirana.messaging.inbound;

import java.time.Instant;
import java.util.Optional;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.NewsWish;
import org.kirana.messaging.domain.Preference;

/** Understands what somebody chose under "offers and announcements"; empty if that is unclear. */
record ReadPreference(ReadPeople people, Line line, Instant now) {

  Optional<Preference> of(Part preference) {
    Instant at = WhatsAppTime.read(preference, now);
    return preference
        .text("value")
        .flatMap(ReadPreference::wish)
        .flatMap(wish -> people.named(preference).map(who -> new Preference(who, line, wish, at)));
  }

  private static Optional<NewsWish> wish(String word) {
    return switch (word) {
      case "stop" -> Optional.of(NewsWish.STOP);
      case "resume" -> Optional.of(NewsWish.RESUME);
      default -> Optional.empty();
    };
  }
}
