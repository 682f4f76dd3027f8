package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.kirana.catalog.outbound.ProductChanged;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Announces a product under an id that its SKU and version give. */
@ApplicationScoped
class AnnounceProduct {

  private final Announcer announcer;

  AnnounceProduct(Announcer announcer) {
    this.announcer = announcer;
  }

  void changed(ProductChanged product) {
    announcer.announce(version(product).derive("product-changed"), product);
  }

  /** The same version once more, for readers that have lost it. */
  void again(Product product, LocalDate round) {
    ProductChanged state = product.announcement();
    announcer.announce(version(state).derive("again-" + round), state);
  }

  private static EventId version(ProductChanged product) {
    return EventId.derive(product.sku().value(), "version-" + product.version());
  }
}
