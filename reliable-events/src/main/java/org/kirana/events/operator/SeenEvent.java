package org.kirana.events.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event on its topic, without its content.
 *
 * @param at when it was announced; when it was written, if it does not say
 * @param heard whether this service hears it; otherwise it announced it
 * @param trace the W3C trace id that it shares with its cause and its effects
 */
public record SeenEvent(
    Instant at,
    boolean heard,
    String type,
    String topic,
    int partition,
    long offset,
    @Nullable String id,
    @Nullable String source,
    @Nullable String trace) {}
