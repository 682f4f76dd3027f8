package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Announces a product under an id that its SKU and version give. */
@ApplicationScoped
class AnnounceProduct {

  private final Announcer announcer;

  AnnounceProduct(Announcer announcer) {
    this.announcer = announcer;
  }

  void changed(Product product) {
    announcer.announce(version(product).derive("product-changed"), product.announcement());
  }

  /** The same version once more, for readers that have lost it. */
  void again(Product product, LocalDate round) {
    announcer.announce(version(product).derive("again-" + round), product.announcement());
  }

  private static EventId version(Product product) {
    return EventId.derive(product.sku().value(), "version-" + product.version());
  }
}
