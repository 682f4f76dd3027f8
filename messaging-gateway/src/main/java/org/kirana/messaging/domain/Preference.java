package org.kirana.messaging.domain;

import java.time.Instant;

/** Somebody told WhatsApp, not us, whether they want to hear from one of our lines. */
public record Preference(WhatsAppIdentity person, Line line, NewsWish wish, Instant at) {}
