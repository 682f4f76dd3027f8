package org.kirana.catalog.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Scripts under an address that changes with their content, so they keep for ever; and the styles,
 * which each page carries within itself, so that the first view waits for one answer only.
 */
@ApplicationScoped
class Assets {

  private static final List<String> FILES =
      List.of(
          "store.js",
          "link.js",
          "basket.js",
          "shelf.js",
          "search.js",
          "words.js",
          "pictures.js",
          "checkout.js",
          "bill.js",
          "gateway.js",
          "place.js");

  private final Map<String, byte[]> contents = new LinkedHashMap<>();
  private final String version;
  private final String style;
  private final String styleHash;

  Assets() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String file : FILES) {
      byte[] content = read("/store/assets/" + file);
      contents.put(file, content);
      digest.update(content);
    }
    version = HexFormat.of().formatHex(digest.digest(), 0, 6);
    byte[] css = read("/store/assets/store.css");
    style = new String(css, StandardCharsets.UTF_8);
    styleHash = "sha256-" + Base64.getEncoder().encodeToString(digest.digest(css));
  }

  String version() {
    return version;
  }

  String style() {
    return style;
  }

  /** By which the Content-Security-Policy knows the styles within a page. */
  String styleHash() {
    return styleHash;
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
