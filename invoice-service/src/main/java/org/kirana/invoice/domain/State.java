package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;

/** A State or union territory by its GST code, which is also how a GSTIN begins. */
public record State(@JsonValue String code) {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("01", "Jammu and Kashmir"),
          Map.entry("02", "Himachal Pradesh"),
          Map.entry("03", "Punjab"),
          Map.entry("04", "Chandigarh"),
          Map.entry("05", "Uttarakhand"),
          Map.entry("06", "Haryana"),
          Map.entry("07", "Delhi"),
          Map.entry("08", "Rajasthan"),
          Map.entry("09", "Uttar Pradesh"),
          Map.entry("10", "Bihar"),
          Map.entry("11", "Sikkim"),
          Map.entry("12", "Arunachal Pradesh"),
          Map.entry("13", "Nagaland"),
          Map.entry("14", "Manipur"),
          Map.entry("15", "Mizoram"),
          Map.entry("16", "Tripura"),
          Map.entry("17", "Meghalaya"),
          Map.entry("18", "Assam"),
          Map.entry("19", "West Bengal"),
          Map.entry("20", "Jharkhand"),
          Map.entry("21", "Odisha"),
          Map.entry("22", "Chhattisgarh"),
          Map.entry("23", "Madhya Pradesh"),
          Map.entry("24", "Gujarat"),
          Map.entry("26", "Dadra and Nagar Haveli and Daman and Diu"),
          Map.entry("27", "Maharashtra"),
          Map.entry("29", "Karnataka"),
          Map.entry("30", "Goa"),
          Map.entry("31", "Lakshadweep"),
          Map.entry("32", "Kerala"),
          Map.entry("33", "Tamil Nadu"),
          Map.entry("34", "Puducherry"),
          Map.entry("35", "Andaman and Nicobar Islands"),
          Map.entry("36", "Telangana"),
          Map.entry("37", "Andhra Pradesh"),
          Map.entry("38", "Ladakh"));

  private static final Set<String> WITHOUT_LEGISLATURE = Set.of("04", "26", "31", "35", "38");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public State {
    if (!NAMES.containsKey(code)) {
      throw new IllegalArgumentException("no State has the GST code " + code);
    }
  }

  /** As Rule 46(n) wants it: {@code Maharashtra (27)}. */
  public String nameAndCode() {
    return NAMES.get(code) + " (" + code + ")";
  }

  /**
   * What the local half of the tax is called: a union territory without a legislature has UTGST.
   */
  public String localTax() {
    return WITHOUT_LEGISLATURE.contains(code) ? "UTGST" : "SGST";
  }
}
