package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Where goods come from that stand in no catalogue, and who brought them into the country. */
public record Origin(String country, String importer, Address address) {

  /**
   * The importer's address.
   *
   * @param zoneCode the State's
   * @param countryCode two letters
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Address(
      String line1,
      @Nullable String line2,
      String city,
      String zoneCode,
      String postalCode,
      String countryCode) {}
}
