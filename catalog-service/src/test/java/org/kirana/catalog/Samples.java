package org.kirana.catalog;

import org.jspecify.annotations.Nullable;

/** Products that tests talk about. */
final class Samples {

  static final Sku ATTA_5KG = new Sku("ATTA_5KG");
  static final LocalName CHAKKI_ATTA = new LocalName("Chakki Atta", "चक्की आटा", "चक्की आटा");

  private Samples() {}

  static ProductDetails attaAt(long pricePaise, @Nullable Long mrpPaise) {
    return new ProductDetails(CHAKKI_ATTA, "staples", "5 kg", pricePaise, mrpPaise, "1101", 500);
  }

  static String row(String sku, long pricePaise) {
    return """
        {"sku": "%s", "name": {"en": "Chakki Atta", "hi": "चक्की आटा", "mr": "चक्की आटा"},
         "category": "staples", "pack": "5 kg", "pricePaise": %d, "mrpPaise": 28500,
         "hsn": "1101", "gstBasisPoints": 500}"""
        .formatted(sku, pricePaise);
  }
}
