package org.kirana.assignment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A store's places for open orders: of its row, what each order changes. Locked to be counted. */
@Entity
@Table(name = "store")
public class StorePlaces {

  @Id
  @Column(name = "store_id")
  private UUID storeId;

  @Column(name = "change_number", insertable = false, updatable = false)
  private long changeNumber;

  @Column(name = "capacity", insertable = false, updatable = false)
  private int capacity;

  @Column(name = "taken")
  private int taken;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected StorePlaces() {}

  boolean isAsListed(long change) {
    return changeNumber == change;
  }

  boolean hasRoom() {
    return taken < capacity;
  }

  /** False if all are taken. */
  boolean take() {
    if (!hasRoom()) {
      return false;
    }
    taken++;
    return true;
  }

  /** False if none was taken. */
  boolean free() {
    if (taken == 0) {
      return false;
    }
    taken--;
    return true;
  }
}
