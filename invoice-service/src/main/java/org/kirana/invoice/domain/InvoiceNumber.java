package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The serial number on the bill, like {@code 0412A/2627/00123}: at most 16 letters, digits, dashes
 * and slashes (CGST Rule 46(b)).
 */
public record InvoiceNumber(@JsonValue String value) {

  private static final String LAWFUL = "[0-9A-Za-z][0-9A-Za-z/-]{0,15}";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InvoiceNumber {
    if (!value.matches(LAWFUL)) {
      throw new IllegalArgumentException("not a lawful invoice number: " + value);
    }
  }

  public String fileName() {
    return "invoice-" + value.replace('/', '-') + ".pdf";
  }

  @Override
  public String toString() {
    return value;
  }
}
