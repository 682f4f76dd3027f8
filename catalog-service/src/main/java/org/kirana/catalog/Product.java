package org.kirana.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.outbound.ProductChanged;

/**
 * A product on sale, or retired. Every change raises its version.
 *
 * <pre>
 *           change           retire
 * (new) ─────────→ on sale ────────→ retired
 *                     ↑      change      │
 *                     └──────────────────┘
 * </pre>
 */
@Entity
@Table(name = "product")
class Product {

  @Id private String sku;

  private long version;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_hi")
  private String nameHi;

  @Column(name = "name_mr")
  private String nameMr;

  private String category;
  private String pack;

  @Column(name = "price_paise")
  private long pricePaise;

  @Column(name = "mrp_paise")
  private @Nullable Long mrpPaise;

  private String hsn;

  @Column(name = "gst_basis_points")
  private int gstBasisPoints;

  private boolean retired;

  @Column(name = "changed_at")
  private Instant changedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Product() {}

  @SuppressWarnings("NullAway.Init") // keep() initializes the rest
  Product(Sku sku, ProductDetails details, Instant now) {
    this.sku = sku.value();
    keep(details, now);
  }

  Sku sku() {
    return new Sku(sku);
  }

  long version() {
    return version;
  }

  /** Takes over what is new and puts a retired product on sale again; false if nothing is new. */
  boolean change(ProductDetails details, Instant now) {
    if (!retired && details.equals(details())) {
      return false;
    }
    keep(details, now);
    return true;
  }

  /** Takes the product off sale; false if it was already. */
  boolean retire(Instant now) {
    if (retired) {
      return false;
    }
    retired = true;
    version++;
    changedAt = now;
    return true;
  }

  ProductChanged announcement() {
    return new ProductChanged(
        sku(),
        version,
        new LocalName(nameEn, nameHi, nameMr),
        category,
        pack,
        pricePaise,
        mrpPaise,
        hsn,
        gstBasisPoints,
        retired,
        changedAt);
  }

  private ProductDetails details() {
    return new ProductDetails(
        new LocalName(nameEn, nameHi, nameMr),
        category,
        pack,
        pricePaise,
        mrpPaise,
        hsn,
        gstBasisPoints);
  }

  private void keep(ProductDetails details, Instant now) {
    nameEn = details.name().en();
    nameHi = details.name().hi();
    nameMr = details.name().mr();
    category = details.category();
    pack = details.pack();
    pricePaise = details.pricePaise();
    mrpPaise = details.mrpPaise();
    hsn = details.hsn();
    gstBasisPoints = details.gstBasisPoints();
    retired = false;
    version++;
    changedAt = now;
  }
}
