package org.kirana.messaging.inbound;

import java.time.Instant;
import org.kirana.messaging.domain.ContactId;

/** A shopper wrote to us: this opens the customer service window. */
public record MessageReceived(ContactId contactId, Instant receivedAt) {}
