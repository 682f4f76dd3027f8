package org.kirana.catalog;

/** A product as an admin wants it, free of problems. */
record CheckedProduct(Sku sku, ProductDetails details) {}
