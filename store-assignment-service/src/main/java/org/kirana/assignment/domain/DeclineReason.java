package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** Why a partner could not take an order, in their own choice of words. */
public enum DeclineReason {
  @JsonProperty("closed")
  CLOSED("closed"),
  @JsonProperty("too-busy")
  TOO_BUSY("too-busy"),
  @JsonProperty("items-missing")
  ITEMS_MISSING("items-missing"),
  @JsonProperty("too-far")
  TOO_FAR("too-far"),
  @JsonProperty("other")
  OTHER("other");

  private final String word;

  DeclineReason(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Optional<DeclineReason> of(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word.equals(word)).findFirst();
  }
}
