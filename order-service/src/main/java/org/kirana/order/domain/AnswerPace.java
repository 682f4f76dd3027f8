package org.kirana.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often one shopper was answered lately, by the times of their own messages, so that hearing
 * them again counts the same.
 *
 * @param answered the messages of the last minute that were answered
 * @param patienceAskedAt when we last said "one moment", or null
 */
public record AnswerPace(List<Instant> answered, @Nullable Instant patienceAskedAt) {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  public AnswerPace {
    answered = List.copyOf(answered);
  }

  public static AnswerPace calm() {
    return new AnswerPace(List.of(), null);
  }

  /** Whether fewer than {@code most} messages of the minute before were answered. */
  public boolean allows(Instant at, int most) {
    return recent(at).count() < most;
  }

  public boolean hasAskedForPatience(Instant at) {
    return patienceAskedAt != null && patienceAskedAt.isAfter(at.minus(MINUTE));
  }

  public AnswerPace withAnswer(Instant at) {
    return new AnswerPace(Stream.concat(recent(at), Stream.of(at)).toList(), patienceAskedAt);
  }

  public AnswerPace withPatienceAsked(Instant at) {
    return new AnswerPace(recent(at).toList(), at);
  }

  private Stream<Instant> recent(Instant at) {
    return answered.stream().filter(each -> each.isAfter(at.minus(MINUTE)));
  }
}
