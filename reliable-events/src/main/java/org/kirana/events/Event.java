package org.kirana.events;

import java.time.Instant;

/**
 * One event as a subscriber hears it.
 *
 * @param id the announcer's {@code ce_id}, the same in every repeat
 * @param time when it was announced, UTC
 * @param key the Kafka key
 * @param data the subscriber's own record of what it needs
 */
public record Event<E>(EventId id, Instant time, String key, E data) {}
