package org.kirana.simulator.fault;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Something that goes wrong between Meta and a business. */
public enum Fault {
  /** A webhook is delivered once more. */
  @JsonProperty("duplicate")
  DUPLICATE,
  /** A webhook is held for a moment, so that later ones overtake it. */
  @JsonProperty("reorder")
  REORDER,
  /** A webhook comes late. */
  @JsonProperty("delay")
  DELAY,
  /** A webhook travels in one envelope with others. */
  @JsonProperty("batch")
  BATCH,
  /** No status of this message is ever told. */
  @JsonProperty("lost-statuses")
  LOST_STATUSES,
  /** An accepted message ends as failed. */
  @JsonProperty("failed")
  FAILED,
  /** A call is accepted, and its answer never arrives. */
  @JsonProperty("lost-response")
  LOST_RESPONSE,
  /** A call is neither answered nor accepted. */
  @JsonProperty("time-out")
  TIME_OUT,
  /** A call is refused with 429. */
  @JsonProperty("too-many-requests")
  TOO_MANY_REQUESTS,
  /** A call is refused with 500. */
  @JsonProperty("server-error")
  SERVER_ERROR,
  /** A call is refused because its token has expired. */
  @JsonProperty("expired-token")
  EXPIRED_TOKEN,
  /** A file is not found. */
  @JsonProperty("media-not-found")
  MEDIA_NOT_FOUND
}
