package org.kirana.invoice.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the store stands towards GST; it decides what its bill is called and may say. */
public enum TaxScheme {
  /** Registered, collects tax. */
  @JsonProperty("regular")
  REGULAR,
  /** Registered under section 10: pays a share of turnover itself, may not collect tax. */
  @JsonProperty("composition")
  COMPOSITION,
  /** Below the threshold: no GSTIN. */
  @JsonProperty("unregistered")
  UNREGISTERED
}
