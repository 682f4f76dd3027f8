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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
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

  @Column private Instant startedAt;
  @Column private @Nullable Double latitude;
  @Column private @Nullable Double longitude;
  @Column private @Nullable String pinCode;
  @Column private @Nullable String address;

  @Column
  @Convert(converter = WaitingBasketColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private @Nullable WaitingBasket waitingBasket;

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

  public void continueIn(Language preferred) {
    language = preferred;
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

  /** Takes the basket that waits, unless it has waited for too long to be still wanted. */
  public Optional<WaitingBasket> takeBasket(Instant now, Duration kept) {
    Optional<WaitingBasket> taken = Optional.ofNullable(waitingBasket);
    waitingBasket = null;
    return taken.filter(basket -> basket.isFresh(now, kept));
  }
}
