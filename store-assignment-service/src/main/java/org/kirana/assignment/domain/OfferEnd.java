package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an offer. All but the first leave the order to somebody else or to nobody. */
public enum OfferEnd {
  @JsonProperty("accepted")
  ACCEPTED,
  @JsonProperty("declined")
  DECLINED,
  /** Nobody answered in time. */
  @JsonProperty("lapsed")
  LAPSED,
  /** Items were missing, and the shopper did not say in time whether they agree. */
  @JsonProperty("not-agreed")
  NOT_AGREED,
  /** WhatsApp could not bring it to the partner. */
  @JsonProperty("undelivered")
  UNDELIVERED,
  /** The shopper cancelled before the partner answered. */
  @JsonProperty("withdrawn")
  WITHDRAWN
}
