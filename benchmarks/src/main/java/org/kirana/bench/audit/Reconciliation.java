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
 * @param findings everything that has to be zero
 * @param counted what is no fault but is shown: repeats on topics, orders that no store took
 */
public record Reconciliation(int orders, List<Finding> findings, Map<String, Long> counted) {

  public Reconciliation {
    findings = List.copyOf(findings);
    counted = Map.copyOf(counted);
  }

  /**
   * @param taken the orders that the house has acknowledged
   * @param books what the house's own tables say
   */
  public static Reconciliation of(BitSet taken, Witnesses witnesses, Books books) {
    List<Finding> findings = new ArrayList<>();
    witnesses.ofOrders().forEach(place -> findings.addAll(place.findings(taken)));
    BitSet billed = (BitSet) taken.clone();
    billed.andNot(witnesses.unserved());
    witnesses.ofInvoices().forEach(place -> findings.addAll(place.findings(billed)));
    findings.addAll(books.findings());
    findings.add(sentTwice(witnesses, books));
    return new Reconciliation(taken.cardinality(), findings, counted(witnesses, books));
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

  public long lost() {
    return sum("lost");
  }

  public long doubled() {
    return sum("doubled");
  }

  private long sum(String kind) {
    return findings.stream()
        .filter(finding -> finding.check().startsWith(kind))
        .mapToLong(Finding::count)
        .sum();
  }
}
