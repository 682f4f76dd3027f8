package org.kirana.order;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Alarms;
import org.kirana.order.domain.Product;
import org.kirana.order.persistence.PriceList;
import org.kirana.order.persistence.PricedProduct;

/** Keeps our own price list as new as what catalog-service announced. */
@ApplicationScoped
public class ChangePrice {

  private final PriceList prices;
  private final Alarms alarms;

  ChangePrice(PriceList prices, Alarms alarms) {
    this.prices = prices;
    this.alarms = alarms;
  }

  public void hear(Product product) {
    prices
        .of(product.sku())
        .ifPresentOrElse(
            known -> change(known, product), () -> prices.add(new PricedProduct(product)));
  }

  private void change(PricedProduct known, Product product) {
    long knownVersion = known.product().version();
    if (product.version() > knownVersion) {
      known.become(product);
    } else if (product.version() == knownVersion && !product.equals(known.product())) {
      alarms.raise(
          "product-version-with-other-content",
          "sku=" + product.sku() + " version=" + product.version());
    }
  }
}
