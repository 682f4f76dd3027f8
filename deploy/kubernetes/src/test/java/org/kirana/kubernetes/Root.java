package org.kirana.kubernetes;

import java.nio.file.Path;

/** The project's folder. */
final class Root {

  private Root() {}

  static Path path(String relative) {
    return Path.of(System.getProperty("kirana.root", "../..")).resolve(relative);
  }
}
