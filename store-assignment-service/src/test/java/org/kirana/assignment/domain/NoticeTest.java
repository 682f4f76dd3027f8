package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final Instant TEN = Instant.parse("2026-11-20T04:30:00Z");
  private static final Instant ELEVEN = TEN.plusSeconds(3600);

  private static Notice said(Notice.Kind kind, @Nullable Instant until, Instant at, String id) {
    return new Notice(kind, until, Corner.RAMESH, at, List.of(id));
  }

  private static final Notice BUSY = said(Notice.Kind.BUSY, ELEVEN, TEN, "busy");
  private static final Notice CLOSED = said(Notice.Kind.CLOSED, null, TEN, "closed");

  @Test
  void ends_by_itself() {
    assertThat(BUSY.droppedBy(ELEVEN.minusMillis(1))).contains(Filter.BUSY);
    assertThat(BUSY.droppedBy(ELEVEN)).isEmpty();
  }

  @Test
  void without_an_end_stays() {
    assertThat(CLOSED.droppedBy(TEN.plusSeconds(100_000_000))).contains(Filter.CLOSED_BY_PARTNER);
  }

  @Nested
  class What_is_said_later {

    private final Notice open = said(Notice.Kind.OPEN, null, ELEVEN, "open");

    @Test
    void replaces_what_was_said_before_however_late_that_is_heard() {
      assertThat(CLOSED.then(open)).isEqualTo(open);
      assertThat(open.then(CLOSED)).isEqualTo(open);
    }

    @Test
    void within_the_same_second_counts_once_and_in_the_order_it_is_heard() {
      Notice reopened = CLOSED.then(said(Notice.Kind.OPEN, null, TEN, "open"));
      assertThat(reopened.kind()).isEqualTo(Notice.Kind.OPEN);
      assertThat(reopened.then(CLOSED).kind()).isEqualTo(Notice.Kind.OPEN);
    }
  }

  @Test
  void is_heeded_wherever_orders_are_given_out() {
    Listing busy = new Listing(Corner.store("NEAR1", 0), Standing.ACTIVE, BUSY, 1);
    assertThat(busy.droppedBy(TEN)).contains(Filter.BUSY);
    assertThat(busy.ordersAgainAfter(TEN)).contains(ELEVEN);
    assertThat(busy.droppedBy(ELEVEN)).isEmpty();
  }
}
