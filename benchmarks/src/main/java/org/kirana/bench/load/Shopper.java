package org.kirana.bench.load;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who orders, known to the gateway.
 *
 * @param phone without a plus; India has no numbers that begin with 51
 * @param latitude where the goods go, degrees
 * @param longitude where the goods go, degrees
 */
public record Shopper(String phone, UUID contactId, double latitude, double longitude) {

  static Shopper parse(String line) {
    String[] cells = line.split(",", -1);
    return new Shopper(
        cells[0],
        UUID.fromString(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]));
  }

  /** As {@link #parse} reads it. */
  public String line() {
    return String.format(Locale.ROOT, "%s,%s,%.6f,%.6f", phone, contactId, latitude, longitude);
  }
}
