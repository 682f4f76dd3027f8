package org.kirana.bench.whatsapp;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kirana.bench.load.Micros;

/** What reached WhatsApp, and how fast the business answered it; nothing is kept in memory. */
final class SeenLog implements AutoCloseable {

  private final BufferedWriter messages;
  private final BufferedWriter webhooks;

  SeenLog(Path directory) throws IOException {
    messages = Files.newBufferedWriter(directory.resolve(Seen.FILE));
    webhooks = Files.newBufferedWriter(directory.resolve(Answer.FILE));
  }

  void message(String callbackData) {
    write(messages, new Seen("message", callbackData, Micros.now()).line());
  }

  /** A document was fetched: how long that took stands behind its message's id. */
  void document(String callbackData, long beginMicros, int bytes) {
    write(
        messages,
        new Seen(
                "document",
                callbackData + ":" + bytes + ":" + (Micros.now() - beginMicros),
                Micros.now())
            .line());
  }

  /** The message did not reach its phone; the business may say it again. */
  void failed(String callbackData) {
    write(messages, new Seen("failed", callbackData, Micros.now()).line());
  }

  void webhook(String kind, long beginMicros, int status, int bytes) {
    write(webhooks, new Answer(kind, beginMicros, Micros.now(), status, bytes).line());
  }

  private static void write(BufferedWriter file, String line) {
    try {
      file.write(line);
      file.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void flush() {
    try {
      messages.flush();
      webhooks.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    messages.close();
    webhooks.close();
  }
}
