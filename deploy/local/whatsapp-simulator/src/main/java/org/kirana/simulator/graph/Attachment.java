package org.kirana.simulator.graph;

import java.net.URI;
import java.util.Optional;

/**
 * A file of a message: by its link, or by the id of what was uploaded before.
 *
 * @param filename how a document is called in the chat
 */
record Attachment(MediaRule rule, Optional<URI> link, Optional<String> mediaId, String filename) {

  /** Reads {@code {id}} or {@code {link}}, one of them. */
  static Attachment read(String kind, Fields media) {
    Optional<String> id = media.optionalText("id", 64);
    Optional<String> link = media.optionalText("link", 2048);
    if (id.isEmpty() && link.isEmpty()) {
      throw GraphError.missing(media.path() + ".link or " + media.path() + ".id");
    }
    if (id.isPresent() && link.isPresent()) {
      throw GraphError.invalidValue(media.path(), "has an id or a link, not both");
    }
    return new Attachment(
        MediaRule.ofKind(kind),
        link.map(text -> WebAddress.read(media.path() + ".link", text)),
        id,
        media.optionalText("filename", 240).orElse("Untitled"));
  }
}
