package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One look for a store: how it was chosen, and what it said if it was asked.
 *
 * @param offer null if nobody was left to ask, or the store takes all orders without being asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Round(Explanation explanation, @Nullable Offer offer) {}
