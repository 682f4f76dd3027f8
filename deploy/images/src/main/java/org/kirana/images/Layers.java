package org.kirana.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A program in layers, from what hardly ever changes to what changes with every commit, so that a
 * node fetches little of a new version.
 */
final class Layers {

  static final String FOLDER = "/app";
  static final String AOT_CACHE = FOLDER + "/program.aot";

  private Layers() {}

  static List<FileEntriesLayer> of(Program program) throws IOException {
    Predicate<Path> library = path -> path.startsWith("lib");
    Predicate<Path> ours = path -> String.valueOf(path.getFileName()).startsWith("org.kirana.");
    Predicate<Path> application = path -> path.startsWith("app");
    Stream<Optional<FileEntriesLayer>> layers =
        Stream.of(
            layer("dependencies", program, library.and(ours.negate())),
            layer("house", program, library.and(ours)),
            layer("framework", program, library.or(application).negate()),
            layer("application", program, application),
            program.aotCache().map(Layers::aotCache));
    return layers.flatMap(Optional::stream).toList();
  }

  private static Optional<FileEntriesLayer> layer(
      String name, Program program, Predicate<Path> chosen) throws IOException {
    Path root = program.application();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> relative =
          files.filter(Files::isRegularFile).map(root::relativize).filter(chosen).sorted().toList();
      FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
      for (Path file : relative) {
        layer.addEntry(root.resolve(file), AbsoluteUnixPath.get(FOLDER).resolve(file));
      }
      return relative.isEmpty() ? Optional.empty() : Optional.of(layer.build());
    }
  }

  private static FileEntriesLayer aotCache(Path cache) {
    return FileEntriesLayer.builder()
        .setName("aot-cache")
        .addEntry(cache, AbsoluteUnixPath.get(AOT_CACHE))
        .build();
  }
}
