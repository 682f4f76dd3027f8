package org.kirana.simulator.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which files a kind of message may carry. Source: Meta's page on media. */
enum MediaRule {
  DOCUMENT(
      100 * Size.MIB,
      Set.of(
          "application/pdf",
          "text/plain",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation")),
  IMAGE(5 * Size.MIB, Set.of("image/jpeg", "image/png")),
  VIDEO(16 * Size.MIB, Set.of("video/mp4", "video/3gpp")),
  AUDIO(16 * Size.MIB, Set.of("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg")),
  STICKER(500 * Size.KIB, Set.of("image/webp"));

  private final int mostBytes;
  private final Set<String> types;

  MediaRule(int mostBytes, Set<String> types) {
    this.mostBytes = mostBytes;
    this.types = types;
  }

  /** The rule of a message's kind: {@code document}, {@code image} … */
  static MediaRule ofKind(String kind) {
    return valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** The rule under which a file of this type may be uploaded. */
  static Optional<MediaRule> ofType(String type) {
    return Arrays.stream(values()).filter(rule -> rule.allows(type)).findFirst();
  }

  /** Parameters of the type, as in {@code audio/ogg; codecs=opus}, do not matter. */
  boolean allows(String type) {
    return types.contains(bare(type));
  }

  int mostBytes() {
    return mostBytes;
  }

  private static String bare(String type) {
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static final class Size {
    static final int KIB = 1024;
    static final int MIB = 1024 * KIB;
  }
}
