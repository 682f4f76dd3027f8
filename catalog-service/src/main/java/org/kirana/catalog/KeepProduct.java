package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one product what an admin wants; recording what happened is the caller's. */
@ApplicationScoped
class KeepProduct {

  private final Products products;
  private final IndianTime time;

  KeepProduct(Products products, IndianTime time) {
    this.products = products;
    this.time = time;
  }

  /** If the outcome is a refusal, the caller rolls back. */
  Outcome keep(WantedProduct wanted, Optional<Product> known) {
    List<NewState> happened = new ArrayList<>();
    known.flatMap(this::takeOver).ifPresent(happened::add);
    Optional<ProductState> before = known.map(ProductState::of);
    LocalDate today = time.today();
    Optional<Price> price = wanted.priceBy(today).or(() -> known.map(Product::price));
    if (price.isEmpty()) {
      return refused(wanted, "validFrom", "is a later day, but a new product needs a price of now");
    }
    Product product = known.orElseGet(() -> created(wanted, price.get()));
    become(product, wanted.detailsAt(price.get()), wanted.retired(), known)
        .ifPresent(happened::add);
    wanted.pricesAfter(today).forEach(product::schedule);
    return product
        .firstDayWithoutMrp()
        .<Outcome>map(day -> refused(wanted, "mrpPaise", withoutMrp(day)))
        .orElseGet(() -> new Kept(wanted.row(), product, before, happened));
  }

  /** A price that is due comes first, so that a late look overwrites nobody's change. */
  Optional<NewState> takeOver(Product product) {
    Optional<Price> before = Optional.of(product.price());
    return product.takeOverPrice(time.today(), time.now())
        ? Optional.of(NewState.of(product, before))
        : Optional.empty();
  }

  LocalDate today() {
    return time.today();
  }

  Optional<NewState> retire(Product product) {
    return product.retire(time.now())
        ? Optional.of(NewState.of(product, Optional.of(product.price())))
        : Optional.empty();
  }

  private Product created(WantedProduct wanted, Price price) {
    ProductDetails details = wanted.detailsAt(price);
    Product product =
        wanted.retired()
            ? Product.retired(wanted.sku(), details, time.now())
            : new Product(wanted.sku(), details, time.now());
    products.persist(product);
    return product;
  }

  private Optional<NewState> become(
      Product product, ProductDetails details, boolean retired, Optional<Product> known) {
    Optional<Price> before = known.map(Product::price);
    boolean changed = product.change(details, retired, time.now());
    return changed || known.isEmpty()
        ? Optional.of(NewState.of(product, before))
        : Optional.empty();
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
   * @param happened what is to be announced, in order
   */
  record Kept(int row, Product product, Optional<ProductState> before, List<NewState> happened)
      implements Outcome {
    Kept {
      happened = List.copyOf(happened);
    }
  }

  /** The product cannot be so. */
  record Refused(RowProblem problem) implements Outcome {}
}
