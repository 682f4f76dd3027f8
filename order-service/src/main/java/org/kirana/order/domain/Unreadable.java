package org.kirana.order.domain;

/** What shoppers send that we cannot read yet, by WhatsApp's own word for it. */
public enum Unreadable {
  VOICE,
  PICTURE,
  VIDEO,
  STICKER,
  DOCUMENT,
  CONTACT,
  OTHER,
  /** A reaction, a deleted message, a changed number: nobody waits for an answer. */
  NO_ANSWER_EXPECTED;

  public static Unreadable named(String rawKind) {
    return switch (rawKind) {
      case "audio", "voice" -> VOICE;
      case "image" -> PICTURE;
      case "video" -> VIDEO;
      case "sticker" -> STICKER;
      case "document" -> DOCUMENT;
      case "contacts" -> CONTACT;
      case "reaction", "revoke", "system" -> NO_ANSWER_EXPECTED;
      default -> OTHER;
    };
  }
}
