package org.kirana.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A price that is valid or was, from the moment that its version of the product came to be. */
@Entity
@Table(name = "valid_price")
class ValidPrice {

  @EmbeddedId private Version version;

  @Column(name = "valid_since")
  private Instant since;

  @Embedded private Price price;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected ValidPrice() {}

  ValidPrice(Sku sku, long version, Instant since, Price price) {
    this.version = new Version(sku.value(), version);
    this.since = since;
    this.price = price;
  }

  Instant since() {
    return since;
  }

  Price price() {
    return price;
  }

  /** Names the change that brought a price. */
  @Embeddable
  record Version(String sku, long version) {}
}
