package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How far an order has come that was shown with a {@link Payment}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Progress(String referenceId, String status, @Nullable String description) {}
