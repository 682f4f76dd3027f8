package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An invoice, named by the event that brought it into being. */
public record InvoiceId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InvoiceId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
