package org.kirana.messaging.domain;

import java.time.Instant;

/** What somebody called themselves at WhatsApp at that moment. */
public record Username(WhatsAppIdentity person, String name, Instant at) {}
