package org.kirana.catalog.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Styles and scripts under an address that changes with their content, so they keep for ever. */
@ApplicationScoped
class Assets {

  private static final List<String> FILES =
      List.of(
          "store.css",
          "store.js",
          "link.js",
          "basket.js",
          "shelf.js",
          "search.js",
          "words.js",
          "checkout.js",
          "bill.js",
          "gateway.js",
          "place.js");

  private final Map<String, byte[]> contents = new LinkedHashMap<>();
  private final String version;

  Assets() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String file : FILES) {
      byte[] content = read("/store/assets/" + file);
      contents.put(file, content);
      digest.update(content);
    }
    version = HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  String version() {
    return version;
  }

  Optional<byte[]> find(String file) {
    return Optional.ofNullable(contents.get(file));
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
