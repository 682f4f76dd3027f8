package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfferTermsTest {

  private static final Instant NOON = Instant.parse("2026-11-20T06:30:00Z");
  private static final Store CORNER_STORE = Corner.byTap(Corner.store("NEAR1", 100));
  private static final OfferTerms TERMS =
      new OfferTerms(Duration.ofMinutes(3), Duration.ofMinutes(2), 5, Duration.ofMinutes(15));

  @Nested
  class The_deadline {

    @Test
    void is_three_minutes_after_whatsapp_sent_the_offer() {
      Rounds rounds = offered(1, NOON).sent(1, after(30));
      assertThat(deadline(rounds, 1)).isEqualTo(after(30 + 180));
    }

    @Test
    void is_five_minutes_after_the_offer_if_whatsapp_says_nothing() {
      assertThat(deadline(offered(1, NOON), 1)).isEqualTo(after(300));
    }

    @Test
    void is_never_later_than_fifteen_minutes_after_the_first_offer() {
      Rounds rounds = offered(1, NOON).and(offer(), 2, after(14 * 60));
      assertThat(deadline(rounds, 2)).isEqualTo(after(15 * 60));
    }
  }

  @Nested
  class The_deadline_while_lines_are_struck {

    @Test
    void is_three_minutes_after_each_tap() {
      Rounds rounds = offered(1, NOON).sent(1, NOON);
      assertThat(whileStriking(rounds, after(120))).isEqualTo(after(120 + 180));
    }

    @Test
    void is_never_earlier_than_it_was() {
      assertThat(whileStriking(offered(1, NOON), after(10))).isEqualTo(after(300));
    }

    @Test
    void is_never_later_than_fifteen_minutes_after_the_first_offer() {
      assertThat(whileStriking(offered(1, NOON).sent(1, NOON), after(14 * 60)))
          .isEqualTo(after(15 * 60));
    }

    @Test
    void holds_as_it_was_moved_whatever_whatsapp_says_later() {
      Rounds moved = offered(1, NOON).answeredBy(1, after(480)).sent(1, after(30));
      assertThat(deadline(moved, 1)).isEqualTo(after(480));
    }

    private Instant whileStriking(Rounds rounds, Instant tap) {
      return TERMS.deadlineWhileStriking(rounds.offer(1).orElseThrow(), rounds, tap);
    }
  }

  @Nested
  class Another_store_is_asked {

    @Test
    void until_five_were() {
      Rounds rounds = Rounds.NONE;
      for (int attempt = 1; attempt <= 5; attempt++) {
        assertThat(TERMS.allowAnother(rounds, NOON)).isTrue();
        rounds = rounds.and(offer(), attempt, NOON);
      }
      assertThat(TERMS.allowAnother(rounds, NOON)).isFalse();
    }

    @Test
    void until_fifteen_minutes_are_over() {
      Rounds rounds = offered(1, NOON);
      assertThat(TERMS.allowAnother(rounds, after(15 * 60 - 1))).isTrue();
      assertThat(TERMS.allowAnother(rounds, after(15 * 60))).isFalse();
    }
  }

  @Test
  void the_first_reason_for_declining_is_kept_and_only_for_declining() {
    Offer.Ending declined = new Offer.Ending(OfferEnd.DECLINED, after(9), "a-tap", null);
    Rounds rounds =
        offered(1, NOON)
            .because(1, DeclineReason.OTHER)
            .ended(1, declined)
            .because(1, DeclineReason.TOO_FAR)
            .because(1, DeclineReason.CLOSED);
    assertThat(rounds.offer(1).orElseThrow().ending())
        .isEqualTo(declined.because(DeclineReason.TOO_FAR));
  }

  private static Instant deadline(Rounds rounds, int attempt) {
    return TERMS.deadline(rounds.offer(attempt).orElseThrow(), rounds);
  }

  private static Rounds offered(int attempt, Instant at) {
    return Rounds.NONE.and(offer(), attempt, at);
  }

  private static Decision offer() {
    return new Considered().won(new Candidate(Corner.listed(CORNER_STORE), 100));
  }

  private static Instant after(long seconds) {
    return NOON.plusSeconds(seconds);
  }
}
