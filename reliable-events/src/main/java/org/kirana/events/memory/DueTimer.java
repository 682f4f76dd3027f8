package org.kirana.events.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A timer that is due, with the trace of the event that set it. */
public record DueTimer(String kind, String id, Instant dueAt, @Nullable String traceparent) {}
