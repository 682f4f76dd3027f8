package org.kirana.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One jar that a program brings.
 *
 * @param sha256 empty until the file was read
 */
record Library(String group, String name, String classifier, String version, String sha256) {

  /** Quarkus writes {@code group:artifact:classifier:type:version}. */
  static Library parse(String line) {
    String[] parts = line.split(":", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("Not a dependency: " + line);
    }
    return new Library(parts[0], parts[1], parts[2], parts[4], "");
  }

  /** The same, with the hash of its file. */
  Library in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Path file =
          files
              .filter(path -> path.endsWith(fileName()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(fileName() + " is not there"));
      return new Library(group, name, classifier, version, hash(Files.readAllBytes(file)));
    }
  }

  String fileName() {
    String suffix = classifier.isEmpty() ? "" : "-" + classifier;
    return group + "." + name + "-" + version + suffix + ".jar";
  }

  String purl() {
    String qualifier = classifier.isEmpty() ? "" : "&classifier=" + classifier;
    return "pkg:maven/%s/%s@%s?type=jar%s".formatted(group, name, version, qualifier);
  }

  Map<String, Object> component() {
    Map<String, Object> component = new LinkedHashMap<>();
    component.put("type", "library");
    component.put("bom-ref", purl());
    component.put("group", group);
    component.put("name", name);
    component.put("version", version);
    component.put("purl", purl());
    component.put("hashes", List.of(Map.of("alg", "SHA-256", "content", sha256)));
    return component;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
