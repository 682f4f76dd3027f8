package org.kirana.messaging.inbound;

import java.time.Instant;
import org.kirana.messaging.domain.ContactId;

/** A store partner wrote to us: this opens the customer service window. */
public record PartnerMessageReceived(ContactId contactId, Instant receivedAt) {}
