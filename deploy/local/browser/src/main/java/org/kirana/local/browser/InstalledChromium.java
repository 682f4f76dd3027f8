package org.kirana.local.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The Chromium of this machine: the one that {@code CHROMIUM} names, or one on the path. */
final class InstalledChromium {

  private InstalledChromium() {}

  static Path find() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), onThePath())
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium: install it, or name it in CHROMIUM."));
  }

  private static Stream<Path> onThePath() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)));
  }
}
