package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The serial number on a bill, like {@code 0412A/2627/00123}, or on its reversal, like {@code
 * 0412A/C627/00001}: at most 16 letters, digits, dashes and slashes (CGST Rules 46(b), 53(1A)(c)).
 */
public record DocumentNumber(@JsonValue String value) {

  private static final String LAWFUL = "[0-9A-Za-z][0-9A-Za-z/-]{0,15}";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DocumentNumber {
    if (!value.matches(LAWFUL)) {
      throw new IllegalArgumentException("not a lawful document number: " + value);
    }
  }

  /** The code of the store that it begins with. */
  public String storeCode() {
    return value.substring(0, value.indexOf('/'));
  }

  String fileName(String kind) {
    return kind + "-" + value.replace('/', '-') + ".pdf";
  }

  @Override
  public String toString() {
    return value;
  }
}
