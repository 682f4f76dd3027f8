package org.kirana.messaging.domain;

/** The outside of an outgoing message: its name, to whom, from which line, how soon. */
public record Envelope(MessageId messageId, ContactId contactId, Line line, Priority priority) {}
