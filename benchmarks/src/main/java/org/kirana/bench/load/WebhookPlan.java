package org.kirana.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * What the generator of webhooks is told, in a file of its folder. Messages come one in a webhook;
 * statuses come in batches, each batch one word about the same messages: sent, delivered, read.
 *
 * @param beginMillis since 1970
 * @param phones of shoppers whom the gateway knows
 */
public record WebhookPlan(
    String webhook,
    String appSecret,
    String shopperLine,
    long beginMillis,
    long lengthMillis,
    int messagesPerSecond,
    int statusesPerSecond,
    List<String> phones) {

  public static final String MESSAGE = "wamid.load.";
  public static final String STATUS_OF = "bench:";
  public static final List<String> WORDS = List.of("sent", "delivered", "read");

  private static final int BATCHES_PER_SECOND = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  public WebhookPlan {
    phones = List.copyOf(phones);
  }

  public static WebhookPlan readFrom(Path directory) {
    try {
      return JSON.readValue(file(directory), WebhookPlan.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void writeTo(Path directory) {
    try {
      JSON.writeValue(file(directory), this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File file(Path directory) {
    return directory.resolve("webhook-load.json").toFile();
  }

  URI to() {
    return URI.create(webhook);
  }

  /** How many messages shoppers send. */
  public int messages() {
    return (int) (messagesPerSecond * lengthMillis / 1000);
  }

  /** Statuses of one webhook. */
  public int batch() {
    return Math.max(1, statusesPerSecond / BATCHES_PER_SECOND);
  }

  /** Webhooks with statuses: every message is told of with every word. */
  public int batches() {
    long whole = statusesPerSecond * lengthMillis / 1000 / batch();
    return (int) (whole - whole % WORDS.size());
  }

  /** How many of our messages are told of. */
  public int reported() {
    return batches() / WORDS.size() * batch();
  }
}
