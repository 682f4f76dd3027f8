package org.kirana.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How messages leave. */
@ConfigMapping(prefix = "kirana.sending")
public interface SendingSettings {

  /** How many requests may be under way at the same time, per instance, if that is to be fixed. */
  OptionalInt concurrency();

  /** What may leave in a tenth of a second, so that what is claimed leaves soon: 8 to 64. */
  default int hands() {
    return concurrency().orElse(Math.clamp(perSecond() / 10, 8, 64));
  }

  /** Messages per second and business number, per instance; Meta's default limit is 80. */
  @WithDefault("80")
  int perSecond();

  /** How often one contact may be written to; Meta allows one message in six seconds. */
  @WithDefault("6s")
  Duration perContactEvery();

  /** How many messages one contact may get at once, borrowed from its future. */
  @WithDefault("45")
  int perContactBurst();

  /** After this long without an answer nobody knows whether WhatsApp took the message. */
  @WithDefault("10s")
  Duration answerWithin();

  /** How long a claimed message is ours. Much longer than {@link #answerWithin}. */
  @WithDefault("30s")
  Duration lease();

  /**
   * How long a message that may have left waits for a status before it is sent again, on the clock
   * that runs while webhooks arrive.
   */
  @WithDefault("60s")
  Duration statusWait();

  /** How many times slower that clock runs while no webhook arrives at all. */
  @WithDefault("5")
  int silenceSlowsBy();

  /** How long a reply waits for us to hear the message that opened its window. */
  @WithDefault("5s")
  Duration windowPatience();

  /** How often the queue is looked at when nobody calls. */
  @WithDefault("200ms")
  Duration lookEvery();
}
