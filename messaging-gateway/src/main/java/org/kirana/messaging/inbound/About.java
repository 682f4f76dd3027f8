package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The message of theirs that we react to, or have seen.
 *
 * @param messageId the {@code messageId} of the message received
 * @param emoji the reaction; nothing takes it away
 * @param typing whether "typing" is shown until we answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record About(String messageId, @Nullable String emoji, @Nullable Boolean typing) {}
