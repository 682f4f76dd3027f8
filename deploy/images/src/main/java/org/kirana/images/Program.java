package org.kirana.images;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What goes into one image: a program as the build left it.
 *
 * @param module the folder of its Maven module
 */
record Program(String title, Path module) {

  Path application() {
    return module.resolve("target/quarkus-app");
  }

  /**
   * A cache of loaded and linked classes for exactly this program and the base image's Java, if
   * somebody has made one.
   */
  Optional<Path> aotCache() {
    Path cache = module.resolve("target/aot").resolve(title + ".aot");
    return cache.toFile().isFile() ? Optional.of(cache) : Optional.empty();
  }
}
