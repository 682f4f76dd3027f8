package org.kirana.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.AnswerPace;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.WaitingBasket;

/** What we remember of a shopper between two messages. */
@Entity
public class Conversation {

  @Id private UUID contactId;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Column private boolean languageChosen;
  @Column private Instant startedAt;
  @Column private @Nullable Instant noticeToldAt;
  @Column private @Nullable Instant stoppedAt;
  @Column private @Nullable Double latitude;
  @Column private @Nullable Double longitude;
  @Column private @Nullable String pinCode;
  @Column private @Nullable String address;

  @Column
  @Convert(converter = WaitingBasketColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private @Nullable WaitingBasket waitingBasket;

  @Column
  @Convert(converter = AnswerPaceColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private @Nullable AnswerPace answerPace;

  @Version private long version;

  protected Conversation() {}

  public Conversation(ContactId contactId, Language language, Instant startedAt) {
    this.contactId = contactId.value();
    this.language = language;
    this.startedAt = startedAt;
  }

  public ContactId contactId() {
    return new ContactId(contactId);
  }

  public Language language() {
    return language;
  }

  /** What words and script suggest does not outweigh what the shopper chose. */
  public void guess(Language suggested) {
    if (!languageChosen) {
      language = suggested;
    }
  }

  public void choose(Language chosen) {
    language = chosen;
    languageChosen = true;
  }

  /** The page opens in the chat's language; another one is a choice. */
  public void readPageIn(Language read) {
    if (read != language) {
      choose(read);
    }
  }

  /** Whether the shopper was welcomed and told what we keep of them. */
  public boolean knowsNotice() {
    return noticeToldAt != null;
  }

  public void tellNotice(Instant at) {
    noticeToldAt = at;
  }

  public boolean isStopped() {
    return stoppedAt != null;
  }

  public void stop(Instant at) {
    stoppedAt = at;
  }

  public void resume() {
    stoppedAt = null;
  }

  /** News of an order from before a "stop" is not an answer to anything said since. */
  public boolean wantsNewsOf(Order order) {
    return stoppedAt == null
        || !order.placedAt().isBefore(stoppedAt)
        || order.isCancellationRequested();
  }

  public AnswerPace answerPace() {
    return Objects.requireNonNullElseGet(answerPace, AnswerPace::calm);
  }

  public void continueAt(AnswerPace pace) {
    answerPace = pace;
  }

  public Optional<Place> place() {
    return latitude == null || longitude == null
        ? Optional.empty()
        : Optional.of(new Place(latitude, longitude, pinCode, address));
  }

  public void remember(Place place) {
    latitude = place.latitude();
    longitude = place.longitude();
    pinCode = place.pinCode();
    address = place.address();
  }

  /** A newer basket replaces the one that waits. */
  public void keep(WaitingBasket basket) {
    waitingBasket = basket;
  }

  /** The basket that waits, unless it has waited for too long to be still wanted. */
  public Optional<WaitingBasket> waitingBasket(Instant now, Duration kept) {
    return Optional.ofNullable(waitingBasket).filter(basket -> basket.isFresh(now, kept));
  }

  public void putBasketAway() {
    waitingBasket = null;
  }
}
