package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;

/** The limits of a file that a message carries, in its body or above its words. */
final class FileLimits {

  private FileLimits() {}

  static void check(Check check, String type, JsonNode file) {
    if (file.has("id")) {
      check.text(file, "id", 1, 64);
    } else {
      check.link(file, "link");
    }
    switch (type) {
      case "document" -> {
        check.text(file, "filename", file.has("id") ? 0 : 1, 240);
        check.text(file, "caption", 0, 1_024);
      }
      case "image", "video" -> check.text(file, "caption", 0, 1_024);
      default -> {}
    }
  }
}
