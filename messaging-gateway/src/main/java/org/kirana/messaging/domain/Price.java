package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What WhatsApp says of a message's price, in its own words.
 *
 * @param billable whether it is charged at all
 * @param category utility, service, marketing, ...
 * @param type regular, free_customer_service, free_entry_point
 */
public record Price(@Nullable Boolean billable, @Nullable String category, @Nullable String type) {

  /** What is free needs no rate. */
  @JsonIgnore
  public boolean isFree() {
    return billable != null ? !billable : type != null && type.startsWith("free_");
  }
}
