package org.kirana.catalog;

/** What an admin may send, for the API's description. */
final class Examples {

  static final String PRODUCT =
      """
      {"sku": "ATTA_5KG", "name": {"en": "Chakki Atta", "hi": "चक्की आटा", "mr": "चक्की आटा"},
       "category": "staples", "pack": "5 kg", "pricePaise": 26500, "mrpPaise": 28500,
       "hsn": "1101", "gstBasisPoints": 500}""";

  static final String PRODUCTS = "[" + PRODUCT + "]";

  static final String PRICE =
      """
      {"pricePaise": 27000, "mrpPaise": 29000}""";

  static final String SHEET =
      """
      sku,name_en,name_hi,name_mr,category,pack,price_paise,mrp_paise,hsn,gst_bp,retired,valid_from
      ATTA_5KG,Chakki Atta,चक्की आटा,चक्की आटा,staples,5 kg,26500,28500,1101,500,no,
      ATTA_5KG,Chakki Atta,चक्की आटा,चक्की आटा,staples,5 kg,27000,29000,1101,500,no,2026-12-31
      """;

  private Examples() {}
}
