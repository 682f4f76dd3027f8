package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;

/** A place on the earth, in degrees. */
final class ReadPlace {

  private ReadPlace() {}

  static Content from(Fields location) {
    check(location);
    return new Content.Plain("location", location.optionalText("name", 1000).orElse("A place"));
  }

  static void check(Fields location) {
    degrees(location, "latitude", 90);
    degrees(location, "longitude", 180);
    location.optionalText("address", 1000);
  }

  /** A number, or a text with one. */
  private static void degrees(Fields location, String name, int most) {
    JsonNode value = location.json().path(name);
    if (value.isMissingNode() || value.isNull()) {
      throw GraphError.missing(location.path() + "." + name);
    }
    try {
      if (Math.abs(Double.parseDouble(value.asText())) <= most) {
        return;
      }
    } catch (NumberFormatException e) {
      // told in the same words as a place that is not on the earth
    }
    throw GraphError.invalidValue(location.path() + "." + name, "is not a number of degrees");
  }
}
