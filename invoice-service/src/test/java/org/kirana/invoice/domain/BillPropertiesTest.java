package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every store, basket, rate and date. */
class BillPropertiesTest {

  @Property
  void theLinesMakeTheTotalAndTheTotalIsPaidInWholeRupees(@ForAll("sales") Sale sale) {
    Bill bill = Bill.of(sale, sale.series().number(1));
    assertThat(bill.tax().totalPaise()).isEqualTo(bill.totalPaise());
    assertThat(sum(bill.taxByRate().values())).isEqualTo(bill.tax());
    assertThat(bill.payablePaise() % 100).isZero();
    assertThat(bill.roundOffPaise()).isBetween(-49L, 50L);
  }

  @Property
  void centralAndStateTaxAreEqualAndNeverMetByIntegratedTax(@ForAll("sales") Sale sale) {
    for (BilledLine line : Bill.of(sale, sale.series().number(1)).lines()) {
      assertThat(line.tax().cgstPaise()).isEqualTo(line.tax().sgstPaise());
      assertThat(Math.min(line.tax().cgstPaise(), line.tax().igstPaise())).isZero();
    }
  }

  @Property
  void aCreditNoteAndItsBillAreNothing(@ForAll("sales") Sale sale, @ForAll("moments") Instant at) {
    Bill bill = Bill.of(sale, sale.series().number(1));
    Instant creditedAt = CreditNote.creditedAt(sale.soldAt(), at);
    Series series = Series.ofCreditNotes(sale.seller().code(), creditedAt);
    Standing whole = Standing.whole(bill);
    CreditNote note = new CreditNote(series.number(1), whole, whole.nothing(), creditedAt);
    assertThat(bill.tax().plus(note.tax())).isEqualTo(LineTax.NOTHING);
    assertThat(note.creditedPaise()).isEqualTo(bill.payablePaise());
  }

  @Property
  void aBillLessAllItsCreditNotesIsTheBillOfTheRest(
      @ForAll("sales") Sale sale, @ForAll("strikes") List<List<Integer>> strikes) {
    Bill bill = Bill.of(sale, sale.series().number(1));
    Standing standing = Standing.whole(bill);
    LineTax tax = bill.tax();
    long owed = bill.payablePaise();
    for (List<Integer> strike : strikes) {
      Standing after = struck(standing, strike);
      if (!after.equals(standing)) {
        CreditNote note = new CreditNote(Shop.CREDIT_1, standing, after, sale.soldAt());
        assertThat(note.creditedPaise()).isNotNegative();
        assertThat(note.roundOffPaise()).isBetween(-99L, 99L);
        assertThat(note.tax().totalPaise()).isEqualTo(note.roundOffPaise() - note.creditedPaise());
        tax = tax.plus(note.tax());
        owed -= note.creditedPaise();
        standing = after;
      }
      assertIsTheBillOf(standing, tax, owed);
    }
  }

  /** Strikes these of the standing lines, or all of them where none would be left. */
  private static Standing struck(Standing standing, List<Integer> strike) {
    List<Integer> left = new ArrayList<>(standing.positions());
    strike.stream().filter(index -> index < left.size()).forEach(index -> left.remove((int) index));
    if (left.isEmpty()) {
      return standing.nothing();
    }
    List<StruckLine> missing =
        standing.positions().stream()
            .filter(position -> !left.contains(position))
            .map(position -> Shop.struck(standing.bill().lines().get(position).sold()))
            .toList();
    return missing.isEmpty() ? standing : standing.without(missing);
  }

  private static void assertIsTheBillOf(Standing standing, LineTax tax, long owed) {
    assertThat(owed % 100).isZero();
    if (standing.isNothing()) {
      assertThat(owed).isZero();
      assertThat(tax).isEqualTo(LineTax.NOTHING);
    } else {
      Bill rest = standing.bill().of(standing.lines());
      assertThat(owed).isEqualTo(rest.payablePaise());
      assertThat(tax).isEqualTo(rest.tax());
    }
  }

  @Property
  void numbersAreLawfulAndDifferFromEachOther(
      @ForAll("codes") String code,
      @ForAll("moments") Instant at,
      @ForAll("ordinals") int ordinal) {
    Set<String> numbers = new HashSet<>();
    for (Series series : List.of(Series.of(code, at), Series.ofCreditNotes(code, at))) {
      numbers.add(series.number(ordinal).value());
      numbers.add(series.number(ordinal % 99_999 + 1).value());
    }
    assertThat(numbers).hasSize(4).allMatch(number -> number.length() == 16);
  }

  @Provide
  Arbitrary<Sale> sales() {
    return Combinators.combine(
            Arbitraries.of(TaxScheme.class),
            Arbitraries.of(Shop.MAHARASHTRA, Shop.GUJARAT),
            moments(),
            lines().list().ofMinSize(1).ofMaxSize(60))
        .as(BillPropertiesTest::sale);
  }

  /** Up to four shortfalls, each of some lines; a long one strikes everything: a cancellation. */
  @Provide
  Arbitrary<List<List<Integer>>> strikes() {
    return Arbitraries.integers().between(0, 20).list().ofMaxSize(30).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(1_498_847_400L, 4_102_444_799L).map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings().withCharRange('0', '9').withCharRange('A', 'Z').ofLength(5);
  }

  @Provide
  Arbitrary<Integer> ordinals() {
    return Arbitraries.integers().between(1, 99_999);
  }

  private static Arbitrary<SoldLine> lines() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 500),
            Arbitraries.longs().between(0, 10_000_000),
            Arbitraries.longs().between(0, 100_000).injectNull(0.3),
            Arbitraries.of(0, 25, 150, 300, 500, 1_200, 1_800, 2_800, 4_000))
        .as(
            (quantity, price, above, rate) ->
                Shop.line(
                    "ANY",
                    "anything",
                    "1 kg",
                    quantity,
                    price,
                    above == null ? null : price + above,
                    rate));
  }

  private static Sale sale(TaxScheme scheme, State place, Instant at, List<SoldLine> lines) {
    State served = scheme == TaxScheme.REGULAR ? place : Shop.MAHARASHTRA;
    return new Sale(
        Shop.AN_ORDER, Shop.A_SHOPPER, at, Fulfilment.DELIVERY, Shop.store(scheme), served, lines);
  }

  private static LineTax sum(Iterable<LineTax> taxes) {
    LineTax sum = LineTax.NOTHING;
    for (LineTax tax : taxes) {
      sum = sum.plus(tax);
    }
    return sum;
  }
}
