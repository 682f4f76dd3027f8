package org.kirana.local.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The project's root folder: system property {@code kirana.root}, or the nearest folder above with
 * {@code mvnw}.
 */
public final class KiranaRoot {

  private KiranaRoot() {}

  public static Path find() {
    @Nullable String given = System.getProperty("kirana.root");
    return given == null ? above(Path.of("").toAbsolutePath()) : Path.of(given).toAbsolutePath();
  }

  private static Path above(Path start) {
    for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("contracts"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "No Kirana folder at or above " + start + "; set -Dkirana.root");
  }
}
