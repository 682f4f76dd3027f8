package org.kirana.invoice.domain;

import java.math.BigDecimal;

/**
 * Where the store is, as seen from where the shopper is.
 *
 * @param distanceMetres as the crow flies
 */
public record StoreLocation(double latitude, double longitude, int distanceMetres) {

  public String mapLink() {
    return "https://maps.google.com/?q=" + plain(latitude) + "," + plain(longitude);
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }
}
