package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a message hangs together with, as far as WhatsApp says so.
 *
 * @param inReplyTo WhatsApp's id of the message that it answers
 * @param forwarded whether somebody else said it first
 * @param sku the product beside which "Message business" was tapped
 * @param ad the advertisement that led here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Context(
    @Nullable String inReplyTo,
    @Nullable Boolean forwarded,
    @Nullable String sku,
    @Nullable Ad ad) {

  /** An advertisement; the click id is absent for ads in the Status tab. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Ad(
      @Nullable String sourceType, @Nullable String sourceId, @Nullable String clickId) {}

  /** The context, or nothing if there is none. */
  public @Nullable Context orNothing() {
    return inReplyTo == null && forwarded == null && sku == null && ad == null ? null : this;
  }
}
