package org.kirana.messaging.persistence;

import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Line;

/** A file that is ours to fetch until the lease ends. */
public record ClaimedMedia(
    String mediaId, Line line, @Nullable String mimeType, @Nullable String sha256, int attempts) {}
