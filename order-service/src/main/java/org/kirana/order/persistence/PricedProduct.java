package org.kirana.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.LocalName;
import org.kirana.order.domain.Product;
import org.kirana.order.domain.Sku;

/** A line of our own price list. */
@Entity
public class PricedProduct {

  @Id private String sku;
  @Column private long productVersion;
  @Column private String nameEn;
  @Column private @Nullable String nameHi;
  @Column private @Nullable String nameMr;
  @Column private String pack;
  @Column private long pricePaise;
  @Column private @Nullable Long mrpPaise;
  @Column private String hsn;
  @Column private int gstBasisPoints;
  @Column private boolean retired;

  protected PricedProduct() {}

  public PricedProduct(Product product) {
    sku = product.sku().value();
    become(product);
  }

  public Product product() {
    return new Product(
        new Sku(sku),
        productVersion,
        new LocalName(nameEn, nameHi, nameMr),
        pack,
        pricePaise,
        mrpPaise,
        hsn,
        gstBasisPoints,
        retired);
  }

  public final void become(Product product) {
    productVersion = product.version();
    nameEn = product.name().en();
    nameHi = product.name().hi();
    nameMr = product.name().mr();
    pack = product.pack();
    pricePaise = product.pricePaise();
    mrpPaise = product.mrpPaise();
    hsn = product.hsn();
    gstBasisPoints = product.gstBasisPoints();
    retired = product.retired();
  }
}
