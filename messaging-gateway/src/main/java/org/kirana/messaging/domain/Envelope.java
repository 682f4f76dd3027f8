package org.kirana.messaging.domain;

import org.jspecify.annotations.Nullable;

/**
 * The outside of an outgoing message: its name, to whom, from which line, how soon, about what.
 *
 * @param traceparent the trace in which it was asked for, while traces are on
 */
public record Envelope(
    MessageId messageId,
    ContactId contactId,
    Line line,
    Priority priority,
    @Nullable OrderId orderId,
    @Nullable String traceparent) {}
