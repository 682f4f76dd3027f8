package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A picture, a voice note or a file that somebody sent, as WhatsApp describes it.
 *
 * @param mediaId WhatsApp's id, good for seven days
 * @param sha256 of the bytes, in base64
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Media(
    String mediaId,
    @Nullable String mimeType,
    @Nullable String sha256,
    @Nullable String fileName,
    @Nullable String caption) {}
