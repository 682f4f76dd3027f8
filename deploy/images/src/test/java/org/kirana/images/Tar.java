package org.kirana.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Looks into an image as {@code docker save} writes it. */
final class Tar {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Tar() {}

  static JsonNode config(Path tar) throws IOException {
    Map<String, byte[]> files = files(Files.newInputStream(tar));
    JsonNode manifest = JSON.readTree(files.get("manifest.json")).path(0);
    return JSON.readTree(files.get(manifest.path("Config").asText()));
  }

  /** The files of each layer, folders left out. */
  static List<List<String>> layers(Path tar) throws IOException {
    Map<String, byte[]> files = files(Files.newInputStream(tar));
    List<List<String>> layers = new ArrayList<>();
    for (JsonNode layer : JSON.readTree(files.get("manifest.json")).at("/0/Layers")) {
      byte[] packed = files.get(layer.asText());
      layers.add(
          files(new GZIPInputStream(new ByteArrayInputStream(packed))).keySet().stream()
              .map(name -> name.startsWith("/") ? name : "/" + name)
              .toList());
    }
    return layers;
  }

  private static Map<String, byte[]> files(InputStream stream) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var tar = new TarArchiveInputStream(stream)) {
      TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), tar.readAllBytes());
        }
      }
    }
    return files;
  }
}
