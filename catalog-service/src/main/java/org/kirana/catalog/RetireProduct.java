package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes a product off sale and announces it in the same transaction. */
@ApplicationScoped
class RetireProduct {

  private final Catalogues catalogues;
  private final KeepProduct keepProduct;
  private final ShowProduct showProduct;

  RetireProduct(Catalogues catalogues, KeepProduct keepProduct, ShowProduct showProduct) {
    this.catalogues = catalogues;
    this.keepProduct = keepProduct;
    this.showProduct = showProduct;
  }

  /** Nothing if there is no such product; retiring again changes nothing. */
  @Transactional
  Optional<ProductView> retire(Sku sku) {
    return catalogues.lockedFor(sku).map(this::retired);
  }

  private ProductView retired(Product product) {
    keepProduct.retire(product);
    return showProduct.view(product);
  }
}
