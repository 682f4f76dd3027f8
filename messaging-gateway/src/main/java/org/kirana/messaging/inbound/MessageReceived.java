package org.kirana.messaging.inbound;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Media;
import org.kirana.messaging.domain.NewsWish;

/**
 * What a shopper said, as far as we need to hear it.
 *
 * @param kind tells what was written in WhatsApp from what was done on the mini-store's page
 */
public record MessageReceived(
    ContactId contactId,
    Instant receivedAt,
    String kind,
    @Nullable String text,
    @Nullable UsedLink checkout,
    @Nullable SomethingElse unsupported) {

  /** What we cannot act upon, and the file that came with it. */
  public record SomethingElse(@Nullable Media media) {}

  /** The checkout that a link was used for. */
  public record UsedLink(UUID linkId, UUID checkoutId) {}

  /** Whether they want to hear from us without having asked, if that is what they wrote. */
  Optional<NewsWish> newsWish() {
    return kind.equals("text") && text != null ? NewsWish.spoken(text) : Optional.empty();
  }

  /** The file that was sent, if one was. */
  Optional<Media> media() {
    return Optional.ofNullable(unsupported).map(SomethingElse::media);
  }

  /** Only what is written in WhatsApp opens the customer service window. */
  boolean opensWindow() {
    return !kind.equals("checkout") && !kind.equals("fresh-link");
  }
}
