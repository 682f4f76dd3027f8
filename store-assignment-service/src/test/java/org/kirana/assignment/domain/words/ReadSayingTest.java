package org.kirana.assignment.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.Saying;
import org.kirana.assignment.domain.Until;
import org.kirana.assignment.domain.WeeklyHours;

class ReadSayingTest {

  /** 20 November 2026 is a Friday. */
  private static final Instant FRIDAY_NOON = india("2026-11-20T12:00");

  private static Instant india(String time) {
    return LocalDateTime.parse(time).atZone(WeeklyHours.INDIA).toInstant();
  }

  private static Saying read(String text) {
    return ReadSaying.of(text, FRIDAY_NOON);
  }

  private static Saying through(Notice.Kind kind, String day) {
    return new Saying.NoOrders(kind, new Until.ThroughDay(LocalDate.parse(day)));
  }

  private static Saying until(Notice.Kind kind, String time) {
    return new Saying.NoOrders(kind, new Until.Moment(india(time)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open", "OPEN!!", "Opened 😀", "shop is open now", "opennn", "khula hai",
            "dukan khul gayi, khuli hai",
        "KHOL DIYA khola", "दुकान खुली है", "खुला", "चालू है", "chalu", "दुकान उघडी आहे", "सुरू",
        "suru zale", "not closed", "band nahi hai", "busy nahi", "no holiday", "free",
            "order chalu karo",
        "open till 10 pm", "aaj open"
      })
  void open(String text) {
    assertThat(read(text)).isEqualTo(new Saying.Open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "closed",
        "Close",
        "CLOSED TODAY",
        "closeddd",
        "we are closed, no orders please",
        "order nahi chahiye, dukan band hai",
        "band",
        "dukan bandh hai",
        "aaj band",
        "दुकान बंद है",
        "बन्द",
        "दुकान बंद आहे",
        "आज बंद",
        "khula nahi hai",
        "not open",
        "kal khulega",
        "opening tomorrow",
        "band hai, kal khulega",
        "order band karo",
        "open nahi"
      })
  void closed_is_for_today(String text) {
    assertThat(read(text)).isEqualTo(through(Notice.Kind.CLOSED, "2026-11-20"));
  }

  @Nested
  class Closed_after_midnight {

    @Test
    void means_the_night_that_is_not_over_yet() {
      assertThat(ReadSaying.of("closed", india("2026-11-21T00:40")))
          .isEqualTo(through(Notice.Kind.CLOSED, "2026-11-20"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "closed till monday, 2026-11-23",
    "सोमवार तक बंद, 2026-11-23",
    "सोमवारपर्यंत बंद, 2026-11-23",
    "kal tak band, 2026-11-21",
    "closed for 3 days, 2026-11-22",
    "open on 26 nov, 2026-11-25",
    "'closed, open monday', 2026-11-22",
  })
  void closed_until_a_day(String text, String day) {
    assertThat(read(text)).isEqualTo(through(Notice.Kind.CLOSED, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"closed until further notice", "band jab tak main na bolu", "मी सांगेपर्यंत बंद"})
  void closed_until_told_otherwise(String text) {
    assertThat(read(text)).isEqualTo(new Saying.NoOrders(Notice.Kind.CLOSED, new Until.Told()));
  }

  @ParameterizedTest
  @CsvSource({
    "busy, 60",
    "busy for an hour, 60",
    "Busy for one hour pls, 60",
    "bussy, 60",
    "busy 2 hours, 120",
    "busy 2hrs, 120",
    "busy 2-3 hours, 180",
    "busy 1.5 hours, 90",
    "busy 30, 30",
    "busy 2, 120",
    "30 min, 30",
    "30mins, 30",
    "aadha ghanta busy, 30",
    "busy for half an hour, 30",
    "one and half hour busy, 90",
    "dedh ghanta, 90",
    "ek ghanta busy, 60",
    "do ghante busy hu, 120",
    "एक घंटा व्यस्त, 60",
    "२ घंटे बिज़ी, 120",
    "एक तास गर्दी, 60",
    "dukanat gardi aahe, 60",
    "दीड तास कामात आहे, 90",
    "1 hour 30 min busy, 90",
    "lunch break, 60",
  })
  void busy(String text, int minutes) {
    assertThat(read(text))
        .isEqualTo(
            new Saying.NoOrders(
                Notice.Kind.BUSY, new Until.Moment(FRIDAY_NOON.plus(Duration.ofMinutes(minutes)))));
  }

  @ParameterizedTest
  @CsvSource({
    "busy till 5, 2026-11-20T17:00",
    "busy till 5 pm, 2026-11-20T17:00",
    "busy till 17:30, 2026-11-20T17:30",
    "shaam 5 baje tak busy, 2026-11-20T17:00",
    "5.30 baje tak busy, 2026-11-20T17:30",
    "संध्याकाळी 6 वाजेपर्यंत गर्दी, 2026-11-20T18:00",
    "busy till 7 am, 2026-11-21T07:00",
  })
  void busy_until_an_hour(String text, String time) {
    assertThat(read(text)).isEqualTo(until(Notice.Kind.BUSY, time));
  }

  @ParameterizedTest
  @CsvSource({
    "closed till 4 pm, 2026-11-20T16:00",
    "4 baje khulega, 2026-11-20T16:00",
    "band hai 4 baje khulega, 2026-11-20T16:00",
  })
  void closed_until_an_hour(String text, String time) {
    assertThat(read(text)).isEqualTo(until(Notice.Kind.CLOSED, time));
  }

  @ParameterizedTest
  @CsvSource({
    "holiday till 25 Dec, 2026-12-25",
    "HOLIDAY UNTIL 25TH DECEMBER!, 2026-12-25",
    "holiday till Dec 25, 2026-12-25",
    "holiday till 25/12, 2026-12-25",
    "holiday till 25-12-2026, 2026-12-25",
    "holiday till 25.12.26, 2026-12-25",
    "holiday till 2026-12-25, 2026-12-25",
    "holiday till 5 jan, 2027-01-05",
    "holiday till monday, 2026-11-23",
    "holiday till friday, 2026-11-27",
    "chutti kal tak, 2026-11-21",
    "chhutti parso tak, 2026-11-22",
    "छुट्टी 25 दिसंबर तक, 2026-12-25",
    "छुट्टी २५ दिसम्बर तक, 2026-12-25",
    "25 डिसेंबर पर्यंत सुट्टी, 2026-12-25",
    "उद्यापर्यंत सुट्टी, 2026-11-21",
    "suttee udya paryant, 2026-11-21",
    "25 tarikh tak chutti, 2026-11-25",
    "chutti 5 tak, 2026-12-05",
    "holiday, 2026-11-20",
    "aaj chutti hai, 2026-11-20",
    "आज सुट्टी, 2026-11-20",
    "do din chutti, 2026-11-21",
    "25 Dec tak, 2026-12-25",
  })
  void holiday(String text, String lastDay) {
    assertThat(read(text)).isEqualTo(through(Notice.Kind.HOLIDAY, lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    "holiday 25 Dec, 2026-12-25",
    "kal chutti, 2026-11-21",
    "closed on monday, 2026-11-23",
    "25/12, 2026-12-25",
  })
  void a_later_day_off_has_to_be_asked_about(String text, String day) {
    assertThat(read(text)).isEqualTo(new Saying.DayOff(LocalDate.parse(day)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "holiday till 31/02",
        "holiday till 32 dec",
        "holiday till 19 Nov",
        "holiday till 2026-11-19",
        "holiday till 1.1.2031",
        "holiday till someday",
        "closed till",
        "छुट्टी तक",
        "holiday till 99/99",
        "busy 100 hours",
        "holiday 40 tarikh tak",
        "closed for 400 days"
      })
  void until_when_is_asked_back(String text) {
    assertThat(read(text)).isEqualTo(new Saying.UntilUnclear());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "today's orders",
        "Todays order",
        "orders",
        "orders today?",
        "aaj ke order",
        "aaj ka hisab",
        "आज के ऑर्डर",
        "आजच्या ऑर्डर",
        "आजचा हिशोब",
        "total"
      })
  void todays_orders(String text) {
    assertThat(read(text)).isEqualTo(new Saying.TodaysOrders());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "menu",
        "मदद",
        "hi",
        "",
        "   ",
        "?",
        "😀",
        "kya haal hai",
        "closed or open?",
        "25",
        "today",
        "why did you not send any orders to me"
      })
  void anything_else_gets_help(String text) {
    assertThat(read(text)).isEqualTo(new Saying.Help());
  }

  @Test
  void a_long_story_is_not_searched_for_words() {
    assertThat(read("my brother said open " + "and then ".repeat(30))).isEqualTo(new Saying.Help());
  }

  @Test
  void nothing_that_people_type_breaks_the_reading() {
    for (String odd :
        new String[] {
          "0",
          "0/0 tak",
          "busy 0",
          "99:99",
          "12:",
          "till till",
          "busy 5.",
          "closed 9999999999999999 days",
          "1-2-3-4",
          "२५/१२ तक छुट्टी"
        }) {
      assertThat(read(odd)).isNotNull();
    }
  }
}
