package org.kirana.assignment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RegistrationOutcome;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.StoreId;

/**
 * A store as it was last registered, and how many of its places are taken. Taken places are changed
 * by {@link StorePlaces} alone, never through this entity.
 */
@Entity
@Table(name = "store")
public class RegisteredStore {

  @Id
  @Column(name = "store_id")
  private UUID storeId;

  @Column(name = "code")
  private String code;

  @Column(name = "version")
  private long version;

  /** The transaction of the last change of the directory, pausing included. */
  @Column(name = "change_number")
  private long changeNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "standing")
  private Standing standing;

  /** What its partner last said, as JSON. */
  @Column(name = "notice")
  @ColumnTransformer(write = "?::jsonb")
  private @Nullable String notice;

  @Column(name = "registration")
  @ColumnTransformer(write = "?::jsonb")
  private String registration;

  @Column(name = "capacity")
  private int capacity;

  @Column(name = "taken", insertable = false, updatable = false)
  private int taken;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected RegisteredStore() {}

  @SuppressWarnings("NullAway.Init") // keep() initializes the rest
  RegisteredStore(Registration first, long change) {
    storeId = first.store().id().value();
    keep(first, change);
  }

  /** What would come of registering this; changes nothing. */
  RegistrationOutcome judge(Registration next) {
    if (next.version() < version) {
      return RegistrationOutcome.OLDER_VERSION;
    }
    if (next.version() == version) {
      return next.equals(current())
          ? RegistrationOutcome.UNCHANGED
          : RegistrationOutcome.SAME_VERSION_OTHER_CONTENT;
    }
    // The code begins the store's invoice numbers, whose series must not break.
    return next.store().code().equals(code)
        ? RegistrationOutcome.CHANGED
        : RegistrationOutcome.OTHER_CODE;
  }

  /** Pauses or resumes; a retired store stays retired. */
  void stand(Standing wanted, long change) {
    if (standing != Standing.RETIRED && standing != wanted) {
      standing = wanted;
      changeNumber = change;
    }
  }

  /** Takes over what its partner says, unless something newer was said. */
  public void heed(Notice next, long change) {
    Notice known = notice();
    Notice holds = known == null ? next : known.then(next);
    if (!holds.equals(known)) {
      notice = StoreJson.write(holds);
      changeNumber = change;
    }
  }

  /** What its partner last said; null if nothing yet. */
  public @Nullable Notice notice() {
    return notice == null ? null : StoreJson.read(notice, Notice.class);
  }

  public Listing listing() {
    return new Listing(store(), standing, notice(), changeNumber);
  }

  public Registration current() {
    return new Registration(store(), version, standing == Standing.RETIRED);
  }

  /** Another one after each change of the registration; pauses and notices are no part of it. */
  public String etag() {
    return Long.toString(version);
  }

  public StoreId id() {
    return new StoreId(storeId);
  }

  public String code() {
    return code;
  }

  public Standing standing() {
    return standing;
  }

  /** How many orders the store had in hand when this was read. */
  public int taken() {
    return taken;
  }

  /** Takes over a registration; a pause outlives it. */
  void keep(Registration next, long change) {
    code = next.store().code();
    version = next.version();
    changeNumber = change;
    standing = standingAfter(next);
    registration = StoreJson.write(next.store());
    capacity = next.store().capacity();
  }

  private Standing standingAfter(Registration next) {
    if (next.retired()) {
      return Standing.RETIRED;
    }
    return standing == Standing.PAUSED ? Standing.PAUSED : Standing.ACTIVE;
  }

  private Store store() {
    return StoreJson.read(registration, Store.class);
  }
}
