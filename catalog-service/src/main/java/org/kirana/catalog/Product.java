package org.kirana.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;
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

  @ElementCollection
  @CollectionTable(name = "scheduled_price", joinColumns = @JoinColumn(name = "sku"))
  @MapKeyColumn(name = "valid_from")
  @BatchSize(size = 1000)
  private Map<LocalDate, Price> scheduled = new HashMap<>();

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Product() {}

  @SuppressWarnings("NullAway.Init") // keep() initializes the rest
  Product(Sku sku, ProductDetails details, Instant now) {
    this.sku = sku.value();
    keep(details, false, now);
  }

  /** A product that was retired elsewhere and is kept for the record. */
  static Product retired(Sku sku, ProductDetails details, Instant now) {
    Product product = new Product(sku, details, now);
    product.retired = true;
    return product;
  }

  Sku sku() {
    return new Sku(sku);
  }

  long version() {
    return version;
  }

  boolean isRetired() {
    return retired;
  }

  Price price() {
    return new Price(pricePaise, mrpPaise);
  }

  /** The prices to come, by the day in India from which they hold. */
  SortedMap<LocalDate, Price> scheduled() {
    return new TreeMap<>(scheduled);
  }

  /** Takes over what is new and puts a retired product on sale again; false if nothing is new. */
  boolean change(ProductDetails details, Instant now) {
    return change(details, false, now);
  }

  /** Takes over what is new, on sale or not; false if nothing is new. */
  boolean change(ProductDetails details, boolean retire, Instant now) {
    if (retired == retire && details.equals(details())) {
      return false;
    }
    keep(details, retire, now);
    return true;
  }

  /** Plans a price, or replaces what was planned for that day. */
  void schedule(LocalDate validFrom, Price price) {
    if (!price.equals(scheduled.get(validFrom))) {
      scheduled.put(validFrom, price);
    }
  }

  /** False if nothing was planned for that day. */
  boolean withdraw(LocalDate validFrom) {
    return scheduled.remove(validFrom) != null;
  }

  /** The first day on which packed goods would lose their MRP. */
  Optional<LocalDate> firstDayWithoutMrp() {
    boolean packed = mrpPaise != null;
    for (Map.Entry<LocalDate, Price> next : scheduled().entrySet()) {
      if (packed && next.getValue().mrpPaise() == null) {
        return Optional.of(next.getKey());
      }
      packed = next.getValue().mrpPaise() != null;
    }
    return Optional.empty();
  }

  /** Takes over the latest of the prices that are due; false if that changes nothing. */
  boolean takeOverPrice(LocalDate today, Instant now) {
    SortedMap<LocalDate, Price> due = scheduled().headMap(today.plusDays(1));
    if (due.isEmpty()) {
      return false;
    }
    Price latest = List.copyOf(due.values()).getLast();
    due.keySet().forEach(scheduled::remove);
    return change(details().at(latest), retired, now);
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

  ProductDetails details() {
    return new ProductDetails(
        new LocalName(nameEn, nameHi, nameMr),
        category,
        pack,
        pricePaise,
        mrpPaise,
        hsn,
        gstBasisPoints);
  }

  private void keep(ProductDetails details, boolean retire, Instant now) {
    nameEn = details.name().en();
    nameHi = details.name().hi();
    nameMr = details.name().mr();
    category = details.category();
    pack = details.pack();
    pricePaise = details.pricePaise();
    mrpPaise = details.mrpPaise();
    hsn = details.hsn();
    gstBasisPoints = details.gstBasisPoints();
    retired = retire;
    version++;
    changedAt = now;
  }
}
