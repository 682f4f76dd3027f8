package org.kirana.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one row about the catalogue as a whole. */
@Entity
@Table(name = "catalogue")
class Catalogue {

  static final int THE_ONE = 1;

  @Id private int id;

  @Column(name = "round_day")
  private LocalDate roundDay;

  @Column(name = "round_reached")
  private @Nullable String roundReached;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Catalogue() {}

  Round round() {
    return new Round(roundDay, Optional.ofNullable(roundReached));
  }
}
