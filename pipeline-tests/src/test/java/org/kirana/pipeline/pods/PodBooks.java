package org.kirana.pipeline.pods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import org.kirana.bench.audit.CollectEvidence;
import org.kirana.bench.audit.HearTopics;
import org.kirana.bench.audit.ReadBooks;
import org.kirana.bench.audit.Reconciliation;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Wait;
import org.kirana.bench.load.Micros;
import org.kirana.bench.load.Sent;
import org.kirana.bench.measure.Hop;
import org.kirana.bench.measure.OrderTimes;
import org.kirana.bench.measure.Percentiles;
import org.kirana.bench.whatsapp.Answer;
import org.kirana.bench.whatsapp.Seen;

/**
 * Compares all that was ordered since the house opened with what topics, tables and WhatsApp have,
 * and tells how long the orders of the last rush took.
 */
final class PodBooks {

  /** For so long nothing may move before we give up: slowness is no fault. */
  private static final Duration STILLNESS = Duration.ofSeconds(90);

  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  private final BenchHouse house;
  private final Path run;
  private final ReadBooks tables;
  private final Instant begin;
  private final List<Sent> sent = new ArrayList<>();

  PodBooks(BenchHouse house, Path run) {
    this.house = house;
    this.run = run;
    this.begin = Instant.now();
    this.tables = new ReadBooks(house.tables(), Instant.EPOCH, begin);
  }

  /** Nothing lost, nothing double. */
  void close(String what, Rush rush) {
    sent.addAll(rush.sent());
    BitSet taken = taken();
    boolean rests =
        Wait.isTrueWhileMoving(
            STILLNESS,
            tables::progress,
            () -> tables.isSettled(taken.cardinality()) && house.pendingAtWhatsApp() == 0);
    OrderTimes times = times(rush.first() + rush.count());
    Reconciliation books = reconciledSoon(taken, times);
    tell(what, rush, times, books);
    assertThat(rests).as("everything came to rest").isTrue();
    assertThat(books.faults()).as("lost or double").isEmpty();
    assertThat(taken.get(rush.first(), rush.first() + rush.count()).cardinality())
        .as("orders taken")
        .isEqualTo(rush.count());
  }

  /** What was committed last may still be on its way to its topic. */
  private Reconciliation reconciledSoon(BitSet taken, OrderTimes times) {
    Instant late = Instant.now().plus(STILLNESS);
    Reconciliation books;
    do {
      Wait.pause(A_MOMENT);
      books = reconciled(taken, times);
    } while (!books.closes() && Instant.now().isBefore(late));
    return books;
  }

  private Reconciliation reconciled(BitSet taken, OrderTimes times) {
    CollectEvidence evidence = new CollectEvidence(times, begin);
    evidence.fromTopics(new HearTopics(house.stack().infrastructure().bootstrapServers()));
    evidence.fromTables(house.tables());
    evidence.fromWhatsApp(Seen.readFrom(run));
    return Reconciliation.of(taken, evidence.witnesses(), tables.now(0));
  }

  private BitSet taken() {
    BitSet taken = new BitSet();
    sent.stream()
        .filter(each -> each.isCheckout() && each.isTaken())
        .forEach(each -> taken.set(each.number()));
    return taken;
  }

  private OrderTimes times(int orders) {
    OrderTimes times = new OrderTimes(orders);
    for (Sent each : sent) {
      times.note(Hop.WHOLE.from(), each.number(), each.intended());
      if (each.isTaken()) {
        times.note(Hop.ANSWER.to(), each.number(), each.answered());
      }
    }
    return times;
  }

  private void tell(String what, Rush rush, OrderTimes times, Reconciliation books) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d orders, %d lost, %d double; %s; %s; %s; %s%n",
        what,
        rush.count(),
        books.lost(),
        books.doubled(),
        inWords(Hop.WHOLE.words(), of(times, Hop.WHOLE, rush)),
        inWords(Hop.ANSWER.words(), of(times, Hop.ANSWER, rush)),
        inWords("webhooks of WhatsApp", webhooksSince(rush.begin())),
        books.counted());
  }

  private static Histogram of(OrderTimes times, Hop hop, Rush rush) {
    return times.between(hop.from(), hop.to(), number -> number >= rush.first());
  }

  /** Those that were answered with 200. */
  private Histogram webhooksSince(Instant moment) {
    Histogram micros = new Histogram(3);
    Answer.readFrom(run).stream()
        .filter(answer -> answer.status() == 200 && answer.begin() >= Micros.of(moment))
        .forEach(answer -> micros.recordValue(Math.max(0, answer.end() - answer.begin())));
    return micros;
  }

  private static String inWords(String what, Histogram micros) {
    Percentiles of = Percentiles.of(micros);
    return String.format(
        Locale.ROOT, "%s p50 %.0f ms, p99 %.0f ms (%d)", what, of.p50(), of.p99(), of.count());
  }
}
