package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * The secrets of one machine's house, made by chance at its first start and kept readable for their
 * owner alone.
 *
 * @param appSecret signs WhatsApp's webhooks
 * @param verifyToken proves a subscription to webhooks
 * @param accessToken opens the Graph API to the gateway
 * @param adminKey opens the admin endpoints
 * @param linkKey signs links to invoices
 * @param storeLinkKey signs links to the mini-store
 * @param operatorsToken opens the management ports
 */
public record Secrets(
    String appSecret,
    String verifyToken,
    String accessToken,
    String adminKey,
    String linkKey,
    String storeLinkKey,
    String operatorsToken) {

  private static final List<String> NAMES =
      List.of(
          "app-secret",
          "verify-token",
          "access-token",
          "admin-key",
          "link-key",
          "store-link-key",
          "operators-token");

  private static final SecureRandom RANDOM = new SecureRandom();

  static Secrets in(Path directory) {
    Path file = directory.resolve("secrets.properties");
    Properties properties = Files.exists(file) ? read(file) : new Properties();
    if (!properties.keySet().containsAll(NAMES)) {
      NAMES.forEach(name -> properties.putIfAbsent(name, random()));
      write(properties, file);
    }
    return new Secrets(
        properties.getProperty("app-secret"),
        properties.getProperty("verify-token"),
        properties.getProperty("access-token"),
        properties.getProperty("admin-key"),
        properties.getProperty("link-key"),
        properties.getProperty("store-link-key"),
        properties.getProperty("operators-token"));
  }

  private static Properties read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Properties properties, Path file) {
    try {
      Files.createDirectories(file.getParent());
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (var writer = Files.newBufferedWriter(file)) {
        properties.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Secrets";
  }
}
