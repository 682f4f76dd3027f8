package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who gets shipped goods, in India; shoppers do not see it. Source: Meta's Indian payments.
 *
 * @param postalCode six digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Beneficiary(
    String name,
    String line1,
    @Nullable String line2,
    String city,
    String state,
    String postalCode) {}
