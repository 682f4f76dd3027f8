package org.kirana.images;

import com.google.cloud.tools.jib.api.buildplan.Platform;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was asked for.
 *
 * @param folder where tar files, bills of materials and the cache are
 */
record ImageSettings(
    BaseImage base,
    Destination destination,
    Set<Platform> platforms,
    List<Program> programs,
    Path folder) {

  static final String USAGE =
      """
      ./kirana images [--base IMAGE] [--to PLACE] [--tag TAG] [--platforms LIST] [--only LIST]
        --base       eclipse-temurin:25-jre; an image by tag or digest, docker://IMAGE, tar:///absolute/file.tar
        --to         tar files in .kirana/images; "docker", or a registry: registry.example/kirana
        --tag        local
        --platforms  linux/amd64; several with a comma, only to a registry
        --only       all; programs with a comma
      """;

  private static final List<String> MODULES =
      List.of(
          "messaging-gateway",
          "catalog-service",
          "order-service",
          "store-assignment-service",
          "invoice-service",
          "deploy/local/whatsapp-simulator");

  static ImageSettings parse(String... words) {
    Options options = Options.of(words, "base", "to", "tag", "platforms", "only");
    Path root = Path.of(System.getProperty("kirana.root", "."));
    Path folder =
        Path.of(System.getProperty("kirana.home", root.resolve(".kirana").toString()), "images");
    String tag = options.get("tag", "local");
    return new ImageSettings(
        BaseImage.parse(options.get("base", "eclipse-temurin:25-jre")),
        Destination.parse(options.get("to", folder.toString()), tag),
        platforms(options.get("platforms", "linux/amd64")),
        programs(root, options.get("only", "")),
        folder);
  }

  private static Set<Platform> platforms(String list) {
    Set<Platform> platforms = new LinkedHashSet<>();
    for (String platform : list.split(",", -1)) {
      String[] parts = platform.split("/", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("Not a platform: " + platform);
      }
      platforms.add(new Platform(parts[1], parts[0]));
    }
    return platforms;
  }

  private static List<Program> programs(Path root, String list) {
    List<String> wanted = list.isEmpty() ? List.of() : Arrays.asList(list.split(",", -1));
    List<Program> all =
        MODULES.stream()
            .map(root::resolve)
            .map(module -> new Program(String.valueOf(module.getFileName()), module))
            .toList();
    Stream<String> unknown =
        wanted.stream()
            .filter(title -> all.stream().noneMatch(program -> program.title().equals(title)));
    unknown.findFirst().ifPresent(ImageSettings::refuse);
    return all.stream()
        .filter(program -> wanted.isEmpty() || wanted.contains(program.title()))
        .toList();
  }

  private static void refuse(String title) {
    throw new IllegalArgumentException("No program is called " + title);
  }
}
