package org.kirana.messaging.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Addressee;
import org.kirana.messaging.domain.MessageId;

/**
 * A message that is ours to send until the lease ends.
 *
 * @param lease tells this claim from a later one
 * @param to as they were known at the claim
 * @param guess whether an earlier attempt may have succeeded without our hearing of it
 * @param windowRefused whether WhatsApp has told us that the window is closed
 * @param claimedAtNanos {@link System#nanoTime} before the lease began
 * @param traceparent the trace in which it was asked for, if traces were on
 */
public record ClaimedMessage(
    MessageId messageId,
    UUID lease,
    String command,
    Addressee to,
    int attempts,
    boolean guess,
    boolean windowRefused,
    Instant recordedAt,
    long claimedAtNanos,
    @Nullable String traceparent) {}
