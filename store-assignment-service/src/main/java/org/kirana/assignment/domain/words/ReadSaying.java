package org.kirana.assignment.domain.words;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.Saying;
import org.kirana.assignment.domain.Until;

/** Reads what a partner wants from what they wrote; noise around the words is forgiven. */
public final class ReadSaying {

  private static final int LONGEST = 160;
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Sentence sentence;
  private final ReadUntil when;

  private ReadSaying(String text, Instant said) {
    sentence = Sentence.of(text);
    when = new ReadUntil(sentence, said);
  }

  /**
   * @param said when it was written
   */
  public static Saying of(String text, Instant said) {
    if (text.length() > LONGEST) {
      return new Saying.Help();
    }
    try {
      return new ReadSaying(text, said).read();
    } catch (DateTimeException e) {
      return new Saying.UntilUnclear();
    }
  }

  private Saying read() {
    if (isSaid(Word.HOLIDAY)) {
      return daysOff(Notice.Kind.HOLIDAY);
    }
    if (isSaid(Word.BUSY)) {
      return busy();
    }
    if (isSaid(Word.CLOSED)) {
      return sentence.has(Word.OPEN) ? reopening() : daysOff(Notice.Kind.CLOSED);
    }
    if (sentence.has(Word.OPEN)) {
      return sentence.denies(Word.OPEN) ? daysOff(Notice.Kind.CLOSED) : open();
    }
    return denied() ? new Saying.Open() : withoutVerb();
  }

  private boolean isSaid(Word word) {
    return sentence.has(word) && (sentence.has(Word.TOLD) || !sentence.denies(word));
  }

  /** "Not busy", "no holiday", "band nahi hai". */
  private boolean denied() {
    return sentence.has(Word.HOLIDAY) || sentence.has(Word.BUSY) || sentence.has(Word.CLOSED);
  }

  /** Today if nothing else is said; a later day off is asked about, until then orders go on. */
  private Saying daysOff(Notice.Kind kind) {
    Optional<Until> until = when.until();
    if (until.isPresent() && until.get() instanceof Until.ThroughDay(LocalDate day)) {
      boolean certain = sentence.has(Word.TILL) || sentence.has(Word.DAYS);
      return certain || day.equals(when.today())
          ? new Saying.NoOrders(kind, until.get())
          : new Saying.DayOff(day);
    }
    return new Saying.NoOrders(kind, until.orElseGet(() -> new Until.ThroughDay(when.today())));
  }

  private Saying busy() {
    Until until =
        when.until()
            .or(() -> ReadDuration.withoutUnit(sentence).map(when::moment))
            .orElseGet(() -> when.moment(AN_HOUR));
    return new Saying.NoOrders(Notice.Kind.BUSY, until);
  }

  /** "Kal khulega" closes for today. "Open till 10" says nothing of orders that should not come. */
  private Saying open() {
    if (sentence.has(Word.TILL)) {
      return new Saying.Open();
    }
    Optional<LocalDate> day = when.day();
    if (day.isPresent() && day.get().isAfter(when.today())) {
      return closedThrough(day.get().minusDays(1));
    }
    return when.clock()
        .<Saying>map(until -> new Saying.NoOrders(Notice.Kind.CLOSED, until))
        .orElseGet(Saying.Open::new);
  }

  private Saying reopening() {
    Saying open = open();
    return open instanceof Saying.Open ? new Saying.Help() : open;
  }

  private static Saying closedThrough(LocalDate day) {
    return new Saying.NoOrders(Notice.Kind.CLOSED, new Until.ThroughDay(day));
  }

  /** "30 min"; "25 Dec tak", as an answer to our question; "aaj ke order". */
  private Saying withoutVerb() {
    if (sentence.has(Word.ORDERS)) {
      return sentence.has(Word.NOT) ? new Saying.Help() : new Saying.TodaysOrders();
    }
    if (when.duration().isPresent()) {
      return busy();
    }
    Optional<LocalDate> day = when.day().filter(each -> each.isAfter(when.today()));
    return day.isPresent() ? daysOff(Notice.Kind.HOLIDAY) : new Saying.Help();
  }
}
