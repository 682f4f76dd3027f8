package org.kirana.tally;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A number to be tallied, and what else hearing it should do.
 *
 * @param millis after which the timer of a {@link Action#TIMER} is due; which {@link Action#SLOW}
 *     and {@link Action#SILENT} take
 */
record NumberGiven(long number, String key, Action action, int millis) {

  /** What a test wants to happen while the number is heard. */
  enum Action {
    @JsonProperty("plain")
    PLAIN,
    /** An effect that no primary key guards: only the protocol keeps it single. */
    @JsonProperty("unguarded")
    UNGUARDED,
    /** Takes its time, then does as unguarded, but announces nothing. */
    @JsonProperty("silent")
    SILENT,
    /** Fails until the number is cured. */
    @JsonProperty("poison")
    POISON,
    /** Takes its time until the number is cured. */
    @JsonProperty("slow")
    SLOW,
    /** Announces more than a broker takes. */
    @JsonProperty("too-large")
    TOO_LARGE,
    /** Sets a timer that announces in its turn. */
    @JsonProperty("timer")
    TIMER,
    /**
     * As unguarded, but first waits for an advisory lock of the number's name, which a test holds.
     */
    @JsonProperty("hold")
    HOLD
  }

  NumberGiven {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a number has a key");
    }
  }
}
