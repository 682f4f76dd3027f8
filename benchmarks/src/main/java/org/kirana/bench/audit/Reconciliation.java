package org.kirana.bench.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The closing of a run's books.
 *
 * @param orders how many the house took
 * @param lost how many of them some place has not seen
 * @param doubled how many left two different traces in some place
 * @param findings everything that has to be zero
 * @param counted what is no fault but is shown: repeats on topics, orders that no store took
 */
public record Reconciliation(
    int orders, int lost, int doubled, List<Finding> findings, Map<String, Long> counted) {

  public Reconciliation {
    findings = List.copyOf(findings);
    counted = Map.copyOf(counted);
  }

  /**
   * @param taken the orders that the house has acknowledged
   * @param books what the house's own tables say
   */
  public static Reconciliation of(BitSet taken, Witnesses witnesses, Books books) {
    BitSet billed = (BitSet) taken.clone();
    billed.andNot(witnesses.unserved());
    BitSet lost = new BitSet();
    BitSet doubled = new BitSet();
    List<Finding> findings = new ArrayList<>();
    for (Witness place : witnesses.all()) {
      BitSet expected = witnesses.ofInvoices().contains(place) ? billed : taken;
      lost.or(place.lost(expected));
      doubled.or(place.doubled());
      findings.addAll(place.findings(expected));
    }
    findings.addAll(books.findings());
    findings.add(sentTwice(witnesses, books));
    return new Reconciliation(
        taken.cardinality(),
        lost.cardinality(),
        doubled.cardinality(),
        findings,
        counted(witnesses, books));
  }

  /** WhatsApp has no idempotency key: beyond the counted guesses nothing may arrive twice. */
  private static Finding sentTwice(Witnesses witnesses, Books books) {
    long twice = witnesses.onWhatsApp().repeats();
    return new Finding(
        "invoices sent twice without a guess", Math.max(0, twice - books.guesses()), "");
  }

  private static Map<String, Long> counted(Witnesses witnesses, Books books) {
    Map<String, Long> counted = new LinkedHashMap<>();
    witnesses
        .onTopics()
        .forEach(topic -> counted.put("repeats in " + topic.place(), topic.repeats()));
    counted.put("orders that no store took", (long) witnesses.unserved().cardinality());
    counted.put("guessed sends", books.guesses());
    counted.put(
        "invoices that WhatsApp could not deliver at first", witnesses.failuresOnWhatsApp());
    counted.put("invoices seen twice by WhatsApp", witnesses.onWhatsApp().repeats());
    return counted;
  }

  public boolean closes() {
    return findings.stream().allMatch(Finding::isGood);
  }

  public List<Finding> faults() {
    return findings.stream().filter(finding -> !finding.isGood()).toList();
  }
}
