package org.kirana.messaging.domain;

import org.jspecify.annotations.Nullable;

/** The outside of an outgoing message: its name, to whom, from which line, how soon, about what. */
public record Envelope(
    MessageId messageId,
    ContactId contactId,
    Line line,
    Priority priority,
    @Nullable OrderId orderId) {}
