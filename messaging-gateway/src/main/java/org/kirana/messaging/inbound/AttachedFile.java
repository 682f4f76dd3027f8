package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A file that WhatsApp does not have to fetch by a link: it has it already, or we upload it.
 *
 * @param mediaId WhatsApp's id of what was uploaded to this line
 * @param receivedId the media id under which somebody sent it to us
 * @param name a document's file name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachedFile(
    @Nullable String mediaId, @Nullable String receivedId, @Nullable String name) {

  public AttachedFile {
    if ((mediaId == null) == (receivedId == null)) {
      throw new IllegalArgumentException("a file has one id, WhatsApp's or that of a message");
    }
  }

  /** WhatsApp has it by now. */
  public AttachedFile uploadedAs(String id) {
    return new AttachedFile(id, null, name);
  }
}
