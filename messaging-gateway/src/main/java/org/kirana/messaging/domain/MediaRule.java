package org.kirana.messaging.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What kinds of files we take, and how large each may be. Source: Meta's media page. */
public final class MediaRule {

  private static final long MEGABYTE = 1024L * 1024L;
  private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "text/plain",
          "text/csv",
          "application/pdf",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private MediaRule() {}

  /** The most bytes that a file of this type may have; empty if the type is not taken. */
  public static Optional<Long> mostBytes(String mimeType) {
    String type = mimeType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (PICTURES.contains(type)) {
      return Optional.of(5 * MEGABYTE);
    }
    if (type.equals("image/webp")) {
      return Optional.of(MEGABYTE / 2);
    }
    if (type.startsWith("audio/") || type.equals("video/mp4") || type.equals("video/3gpp")) {
      return Optional.of(16 * MEGABYTE);
    }
    return DOCUMENTS.contains(type) ? Optional.of(100 * MEGABYTE) : Optional.empty();
  }
}
