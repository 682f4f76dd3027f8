package org.kirana.messaging.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The name of a file that somebody sent: always the same, and chosen by nobody outside. */
final class MediaName {

  private MediaName() {}

  static String of(String mediaId) {
    return UUID.nameUUIDFromBytes(mediaId.getBytes(UTF_8)).toString();
  }
}
