package org.kirana.assignment.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.assignment.Contract;
import org.kirana.assignment.domain.Corner;
import org.kirana.assignment.domain.DayOrder;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.MatchState;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Saying;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.WeeklyHours;
import org.kirana.events.EventId;

class PartnerReplyTest {

  /** A Friday noon in India. */
  private static final Instant NOON = Instant.parse("2026-11-20T06:30:00Z");

  private static final WeeklyHours DAYTIME = Corner.hours("07:00-22:30");

  private static PartnerReply reply(String language) {
    return new PartnerReply(new EventId("a-message"), new Partner(Corner.RAMESH, language), NOON);
  }

  private static Store store(WeeklyHours hours, LocalDate... holidays) {
    Store store = Corner.store("0412A", 0);
    return new Store(
        store.id(),
        store.identity(),
        store.area(),
        hours,
        Set.of(holidays),
        2,
        store.partner(),
        store.acceptance());
  }

  private static Listing said(Notice.Kind kind, @Nullable Instant until) {
    return new Listing(
        store(DAYTIME),
        Standing.ACTIVE,
        new Notice(kind, until, Corner.RAMESH, NOON, List.of("a-message")),
        1);
  }

  private static List<Listing> everyStanding() {
    Instant later = NOON.plusSeconds(9000);
    Stream<Listing> said =
        Stream.of(Notice.Kind.values())
            .flatMap(kind -> Stream.of(said(kind, later), said(kind, null)));
    Stream<Listing> others =
        Stream.of(
            Corner.listed(store(Corner.ALWAYS)),
            Corner.listed(store(Corner.hours("18:00-22:00"))),
            Corner.listed(store(DAYTIME, LocalDate.of(2026, 11, 20))),
            new Listing(store(DAYTIME), Standing.PAUSED, 1),
            Corner.listed(store(Corner.hours())));
    return Stream.concat(said, others).toList();
  }

  private static List<DayOrder> orders(int count) {
    return Collections.nCopies(
        count,
        new DayOrder(
            new OrderId(new UUID(0x2c5f0f626b0a5a35L, 1)),
            Corner.store("0412A", 0).id(),
            MatchState.MATCHED,
            1_234_567_850L));
  }

  static Stream<SendMessage> everyReplyInEveryLanguage() {
    return Stream.of("en", "hi", "mr")
        .map(PartnerReplyTest::reply)
        .flatMap(
            reply ->
                Stream.concat(
                    everyStanding().stream().map(each -> reply.whatHolds(List.of(each))),
                    Stream.of(
                        reply.whatHolds(Collections.nCopies(50, said(Notice.Kind.CLOSED, null))),
                        reply.untilUnclear(),
                        reply.menu(),
                        reply.todaysOrders(everyStanding(), List.of()),
                        reply.todaysOrders(List.of(said(Notice.Kind.OPEN, null)), orders(500)),
                        reply.askWhich(new Saying.Open(), everyStanding()),
                        reply.askUntil(LocalDate.of(2026, 12, 25), everyStanding()),
                        reply.askUntil(LocalDate.of(2026, 9, 25), everyStanding().subList(0, 1)))));
  }

  @ParameterizedTest
  @MethodSource("everyReplyInEveryLanguage")
  void every_reply_keeps_the_gateways_contract(SendMessage message) {
    assertThat(new Contract("send-message").problems(Contract.written(message))).isEmpty();
    assertThat(message.content().body())
        .isNotBlank()
        .doesNotContain("null", "{", "}", "\u202f")
        .hasSizeLessThanOrEqualTo(4096);
    message.content().buttons().forEach(each -> assertThat(each.title()).hasSizeBetween(1, 20));
  }

  @Test
  void what_holds_is_said_with_its_end() {
    assertThat(body(said(Notice.Kind.BUSY, NOON.plusSeconds(9000))))
        .isEqualTo(
            "Shree Ganesh Kirana is busy: no new orders until 2:30 pm. Write “open” as soon as you"
                + " can take orders again.");
    assertThat(body(said(Notice.Kind.OPEN, null)))
        .isEqualTo("Shree Ganesh Kirana is open until 10:30 pm. Orders can come.");
    assertThat(body(Corner.listed(store(DAYTIME, LocalDate.of(2026, 11, 20)))))
        .isEqualTo(
            "Shree Ganesh Kirana is closed now by its opening hours and holidays. Orders come"
                + " again: Sat, 21 Nov, 7:00 am.");
  }

  @Test
  void busy_beyond_the_closing_time_ends_with_the_next_opening() {
    assertThat(body(said(Notice.Kind.BUSY, Instant.parse("2026-11-20T17:30:00Z"))))
        .contains("until Sat, 21 Nov, 7:00 am");
  }

  @Test
  void a_holiday_notice_outside_the_hours_is_still_a_holiday() {
    Listing early =
        new Listing(
            store(Corner.hours("18:00-22:00")),
            Standing.ACTIVE,
            new Notice(
                Notice.Kind.HOLIDAY,
                Instant.parse("2026-12-26T12:30:00Z"),
                Corner.RAMESH,
                NOON,
                List.of("a-message")),
            1);
    assertThat(body(early)).contains("is on holiday: no new orders until Sat, 26 Dec, 6:00 pm");
  }

  private static String body(Listing listing) {
    return reply("en").whatHolds(List.of(listing)).content().body();
  }
}
