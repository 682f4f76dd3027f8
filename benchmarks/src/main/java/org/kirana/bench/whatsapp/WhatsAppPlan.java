package org.kirana.bench.whatsapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * What the stand-in for WhatsApp is told, in a file of its folder.
 *
 * @param callback where webhooks go
 * @param hold for so long partners keep an order before they tap "Handed over"
 * @param think for so long partners think before they tap "Accept"
 */
public record WhatsAppPlan(
    int port, URI callback, Secrets secrets, String partnerLine, Duration hold, Duration think) {

  private static final String FILE = "whatsapp.properties";

  /** What opens the Graph API, and what signs webhooks. */
  public record Secrets(String accessToken, String appSecret) {}

  /** Leaves the plan where the stand-in looks for it. */
  public void writeTo(Path directory) {
    Properties properties = new Properties();
    properties.setProperty("port", Integer.toString(port));
    properties.setProperty("callback", callback.toString());
    properties.setProperty("access-token", secrets.accessToken());
    properties.setProperty("app-secret", secrets.appSecret());
    properties.setProperty("partner-line", partnerLine);
    properties.setProperty("hold", hold.toString());
    properties.setProperty("think", think.toString());
    try (var writer = Files.newBufferedWriter(directory.resolve(FILE))) {
      properties.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WhatsAppPlan readFrom(Path directory) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(directory.resolve(FILE))) {
      properties.load(reader);
    }
    return new WhatsAppPlan(
        Integer.parseInt(properties.getProperty("port")),
        URI.create(properties.getProperty("callback")),
        new Secrets(properties.getProperty("access-token"), properties.getProperty("app-secret")),
        properties.getProperty("partner-line"),
        Duration.parse(properties.getProperty("hold")),
        Duration.parse(properties.getProperty("think")));
  }
}
