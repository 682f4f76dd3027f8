package org.kirana.messaging.inbound;

import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Media;
import org.kirana.messaging.domain.MessageContent.Unsupported;
import org.kirana.messaging.domain.Wamid;

/** Names what we cannot act upon, with what is worth knowing about it. */
final class ReadSomethingElse {

  private static final int LONGEST_KIND = 100;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_CAPTION = 4_096;
  private static final int LONGEST_EMOJI = 64;

  private ReadSomethingElse() {}

  static Unsupported of(String kind, Part message) {
    Part part = message.part(kind);
    return switch (kind) {
      case "image", "video", "document", "audio", "sticker" -> media(kind, part);
      case "reaction" ->
          Unsupported.about(
              kind, wamid(part, "message_id"), part.text("emoji", LONGEST_EMOJI).orElse(null));
      case "edit", "revoke" -> Unsupported.about(kind, wamid(part, "original_message_id"), null);
      case "unsupported" -> new Unsupported(part.text("type", LONGEST_KIND).orElse(kind));
      case "interactive" -> new Unsupported(part.text("type", LONGEST_KIND).orElse(kind));
      default -> new Unsupported(kind);
    };
  }

  /** A voice note is an audio that was spoken into WhatsApp itself. */
  private static Unsupported media(String kind, Part part) {
    String rawKind = part.part("voice").node().asBoolean() ? "voice" : kind;
    return part.text("id")
        .filter(id -> id.length() <= LONGEST_NAME)
        .map(
            id ->
                Unsupported.media(
                    rawKind,
                    new Media(
                        id,
                        part.text("mime_type", LONGEST_NAME).orElse(null),
                        part.text("sha256", LONGEST_NAME).orElse(null),
                        part.text("filename", LONGEST_NAME).orElse(null),
                        part.text("caption", LONGEST_CAPTION).orElse(null))))
        .orElseGet(() -> new Unsupported(rawKind));
  }

  private static @Nullable String wamid(Part part, String name) {
    return part.text(name).filter(id -> id.length() <= Wamid.LONGEST).orElse(null);
  }
}
