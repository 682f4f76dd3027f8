package org.kirana.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What was asked for behind {@code ./kirana bench --webhooks}.
 *
 * @param messages of shoppers each second, one in a webhook
 * @param statuses each second, told together every fiftieth of a second
 * @param warmUp at the beginning, not measured but reconciled
 */
record WebhookSettings(int messages, int statuses, Duration length, Duration warmUp) {

  static final String USAGE =
      """
      ./kirana bench --webhooks [--messages N] [--statuses N] [--minutes M] [--warm-up S]
        --messages N   messages of shoppers each second (300)
        --statuses N   statuses of messages each second (900; WhatsApp expects 3000 to be taken)
        --minutes M    how long, warm-up included (1)
        --warm-up S    seconds at the beginning that are not measured (a third, at most 20)\
      """;

  /**
   * @throws IllegalArgumentException with a sentence for the person at the terminal
   */
  static WebhookSettings parse(List<String> words) {
    Deque<String> left = new ArrayDeque<>(words);
    double messages = 300;
    double statuses = 900;
    double minutes = 1;
    double warmUp = -1;
    while (!left.isEmpty()) {
      String word = left.removeFirst();
      switch (word) {
        case "--messages" -> messages = number(word, left);
        case "--statuses" -> statuses = number(word, left);
        case "--minutes" -> minutes = number(word, left);
        case "--warm-up" -> warmUp = number(word, left);
        default -> throw new IllegalArgumentException(word + " is not known.\n" + USAGE);
      }
    }
    double seconds = warmUp < 0 ? Math.min(20, minutes * 20) : warmUp;
    return new WebhookSettings(
        (int) messages,
        (int) statuses,
        Duration.ofMillis(Math.round(minutes * 60_000)),
        Duration.ofMillis(Math.round(seconds * 1000)));
  }

  private static double number(String word, Deque<String> left) {
    try {
      return Double.parseDouble(left.removeFirst());
    } catch (NoSuchElementException | NumberFormatException unclear) {
      throw new IllegalArgumentException(word + " needs a number.\n" + USAGE, unclear);
    }
  }
}
