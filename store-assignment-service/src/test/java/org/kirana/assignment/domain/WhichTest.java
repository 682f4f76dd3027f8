package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhichTest {

  private static final StoreId STORE = new StoreId(new UUID(1, 2));

  @Test
  void a_choice_is_read_as_it_was_written() {
    for (Until until :
        List.of(
            new Until.Told(),
            new Until.ThroughDay(LocalDate.of(2026, 12, 25)),
            new Until.Moment(Instant.parse("2026-11-20T06:30:00Z")))) {
      for (Notice.Kind kind : List.of(Notice.Kind.BUSY, Notice.Kind.CLOSED, Notice.Kind.HOLIDAY)) {
        Which which = new Which(STORE, new Saying.NoOrders(kind, until));
        assertThat(Which.read(which.choice())).isEqualTo(which);
        assertThat(which.choice()).hasSizeLessThanOrEqualTo(200);
      }
    }
    Which all = new Which(null, new Saying.Open());
    assertThat(all.choice()).isEqualTo("which:all:open");
    assertThat(Which.read(all.choice())).isEqualTo(all);
  }

  @Test
  void what_is_no_such_choice_is_not_read() {
    for (String odd :
        List.of(
            "which:",
            "which:all",
            "which:everything:open",
            "which:all:busy",
            "open",
            "which:all:holiday:through:2026-02-31",
            "which:all:busy:moment:soon",
            "which:all:asleep:told:")) {
      assertThat(Which.read(odd)).isNull();
    }
  }
}
