package org.kirana.order;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What the operator may set. */
@ConfigMapping(prefix = "kirana.order")
public interface OrderConfig {

  /** The smallest order, in rupees. */
  @WithDefault("149")
  long minimumRupees();

  /** The most of one product in one order. */
  @WithDefault("99")
  int maximumQuantity();

  /** The most lines of one basket. */
  @WithDefault("200")
  int maximumLines();

  /** How long a basket waits for the shopper's place, or for their yes to its prices. */
  @WithDefault("24h")
  Duration basketKept();

  /** Longer than the topics' retention plus the 7 days for which Meta repeats webhooks. */
  @WithDefault("15d")
  Duration heardMessagesKept();

  /** How often one shopper is answered at most in any minute. */
  @WithDefault("12")
  int answersPerMinute();

  /** How a shopper reaches a human being, in words: a number, an address, hours. */
  Optional<String> helpContact();
}
