package org.kirana.tally;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One number that was tallied. */
@Entity
class Tally {

  @Id private Long number;
  @Column private String key;

  @Column(name = "heard_at")
  private Instant heardAt;

  @Column private String instance;

  protected Tally() {}

  Tally(NumberGiven given, Instant heardAt, String instance) {
    this.number = given.number();
    this.key = given.key();
    this.heardAt = heardAt;
    this.instance = instance;
  }

  boolean saysTheSameAs(NumberGiven given) {
    return key.equals(given.key());
  }
}
