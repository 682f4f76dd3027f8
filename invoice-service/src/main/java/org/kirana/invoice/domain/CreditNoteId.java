package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A credit note, named by its invoice and by what is credited: each is credited once. */
public record CreditNoteId(@JsonValue UUID value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CreditNoteId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
