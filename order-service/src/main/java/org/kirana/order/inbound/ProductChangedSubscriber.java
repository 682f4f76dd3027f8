package org.kirana.order.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.order.ChangePrice;
import org.kirana.order.persistence.PricedProduct;

/** Hears the catalogue. */
@ApplicationScoped
class ProductChangedSubscriber implements Subscriber<ProductChanged> {

  private final ChangePrice changePrice;

  ProductChangedSubscriber(ChangePrice changePrice) {
    this.changePrice = changePrice;
  }

  @Override
  public Class<ProductChanged> hears() {
    return ProductChanged.class;
  }

  @Override
  public void preload(Event<ProductChanged> event, Preload preload) {
    preload.row(PricedProduct.class, event.data().sku().value());
  }

  @Override
  public void hear(Event<ProductChanged> event) {
    changePrice.hear(event.data().product());
  }
}
