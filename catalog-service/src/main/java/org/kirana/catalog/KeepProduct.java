package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Makes one product what an admin wants; the caller holds the catalogue's lock. */
@ApplicationScoped
class KeepProduct {

  private final Products products;
  private final TakeOverPrices takeOverPrices;
  private final RecordChange recordChange;
  private final IndianTime time;

  KeepProduct(
      Products products,
      TakeOverPrices takeOverPrices,
      RecordChange recordChange,
      IndianTime time) {
    this.products = products;
    this.takeOverPrices = takeOverPrices;
    this.recordChange = recordChange;
    this.time = time;
  }

  /** If the outcome is a refusal, the caller rolls back. */
  Outcome keep(WantedProduct wanted, Optional<Product> known) {
    known.ifPresent(this::bringUpToDate);
    Optional<ProductState> before = known.map(ProductState::of);
    LocalDate today = time.today();
    Optional<Price> price = wanted.priceBy(today).or(() -> known.map(Product::price));
    if (price.isEmpty()) {
      return refused(wanted, "validFrom", "is a later day, but a new product needs a price of now");
    }
    Product product = known.orElseGet(() -> created(wanted, price.get()));
    known.ifPresent(existing -> change(existing, wanted, price.get()));
    wanted.pricesAfter(today).forEach(product::schedule);
    return product
        .firstDayWithoutMrp()
        .<Outcome>map(day -> refused(wanted, "mrpPaise", withoutMrp(day)))
        .orElseGet(() -> new Kept(wanted.row(), product, before));
  }

  /** Takes over a price that is due, so that it cannot overwrite what is done next. */
  void bringUpToDate(Product product) {
    takeOverPrices.of(product);
  }

  void retire(Product product) {
    bringUpToDate(product);
    if (product.retire(time.now())) {
      recordChange.of(product, Optional.of(product.price()));
    }
  }

  private Product created(WantedProduct wanted, Price price) {
    ProductDetails details = wanted.detailsAt(price);
    Product product =
        wanted.retired()
            ? Product.retired(wanted.sku(), details, time.now())
            : new Product(wanted.sku(), details, time.now());
    products.persist(product);
    recordChange.of(product, Optional.empty());
    return product;
  }

  private void change(Product product, WantedProduct wanted, Price price) {
    Price before = product.price();
    if (product.change(wanted.detailsAt(price), wanted.retired(), time.now())) {
      recordChange.of(product, Optional.of(before));
    }
  }

  private static Refused refused(WantedProduct wanted, String field, String what) {
    return new Refused(new RowProblem(wanted.row(), field, what));
  }

  private static String withoutMrp(LocalDate day) {
    return "is missing from the price of " + day + ", but until then the product has one";
  }

  /** What came of it. */
  sealed interface Outcome {}

  /**
   * The product is as wanted.
   *
   * @param before what it was, or nothing if it is new
   */
  record Kept(int row, Product product, Optional<ProductState> before) implements Outcome {}

  /** The product cannot be so. */
  record Refused(RowProblem problem) implements Outcome {}
}
