package org.kirana.order;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.BasketLine;
import org.kirana.order.domain.LocalName;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.Product;
import org.kirana.order.domain.Sku;

/** Goods, baskets and places that the tests remember. */
public final class Groceries {

  public static final Product ATTA_5KG =
      new Product(
          new Sku("ATTA_5KG"),
          3,
          new LocalName("Chakki Atta", "चक्की आटा", "गव्हाचे पीठ"),
          "5 kg",
          26_500,
          28_500L,
          "1101",
          500,
          false);
  public static final Product MILK_500ML =
      new Product(
          new Sku("MILK_500ML"),
          1,
          new LocalName("Fresh Milk", "ताज़ा दूध", "ताजे दूध"),
          "500 ml",
          3_000,
          null,
          "0401",
          0,
          false);
  public static final Product PARLE_BISCUIT =
      retired(
          new Product(
              new Sku("BISCUIT_100G"),
              2,
              new LocalName("Glucose Biscuit", "ग्लूकोज़ बिस्किट", "ग्लुकोज बिस्किट"),
              "100 g",
              1_000,
              1_000L,
              "1905",
              500,
              false));

  /** ₹325.00 */
  public static final Basket A_WEEKLY_BASKET = basket(line(ATTA_5KG, 1), line(MILK_500ML, 2));

  public static final Basket A_GLASS_OF_MILK = basket(line(MILK_500ML, 1));
  public static final Place VASHI = new Place(19.0771, 72.9986, null, null);
  public static final Place THANE = new Place(19.2183, 72.9781, null, "Naupada, Thane");

  private Groceries() {}

  public static Basket basket(BasketLine... lines) {
    return new Basket(List.of(lines), null);
  }

  public static BasketLine line(Product product, long quantity) {
    return line(product.sku().value(), quantity, null);
  }

  public static BasketLine line(String sku, long quantity, @Nullable Long shownUnitPricePaise) {
    return new BasketLine(new Sku(sku), quantity, shownUnitPricePaise);
  }

  public static Product priced(Product product, long pricePaise) {
    return new Product(
        product.sku(),
        product.version() + 1,
        product.name(),
        product.pack(),
        pricePaise,
        product.mrpPaise(),
        product.hsn(),
        product.gstBasisPoints(),
        product.retired());
  }

  public static Product retired(Product product) {
    return new Product(
        product.sku(),
        product.version() + 1,
        product.name(),
        product.pack(),
        product.pricePaise(),
        product.mrpPaise(),
        product.hsn(),
        product.gstBasisPoints(),
        true);
  }

  public static Stream<Product> everything() {
    return Stream.of(ATTA_5KG, MILK_500ML, PARLE_BISCUIT);
  }
}
