package org.kirana.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things may take. */
@ConfigMapping(prefix = "kirana.assignment")
public interface AssignmentSettings {

  /** An order whose partner says nothing counts as handed over after this. */
  @WithDefault("45M")
  Duration handOverAfter();

  /** A partner who could not be told of an order by then is not told any more. */
  @WithDefault("2H")
  Duration newOrderUsefulFor();

  /** A partner has this long to answer an offer, from the moment that WhatsApp sent it. */
  @WithDefault("3M")
  Duration offerFor();

  /** If WhatsApp does not say that it sent an offer, it is waited for this much longer. */
  @WithDefault("2M")
  Duration offerSentWithin();

  /**
   * A shopper has this long to agree to a part. Then an offer passes on, and the partner of an
   * accepted order is asked to call.
   */
  @WithDefault("10M")
  Duration agreeWithin();

  /** How many stores are asked about one order. */
  @WithDefault("5")
  int offersAtMost();

  /** How long the asking may take in all. */
  @WithDefault("15M")
  Duration offersInAll();
}
