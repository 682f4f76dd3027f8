package org.kirana.bench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReconciliationTest {

  private static final int ORDERS = 100;
  private static final int THE_UNLUCKY_ONE = 42;
  private static final Books GOOD_BOOKS = new Books(0, 0, 0, 0, 0, 0, 0);

  private final Witnesses witnesses = new Witnesses();

  static List<Function<Witnesses, Witness>> places() {
    return List.of(
        Witnesses::orderPlaced,
        Witnesses::orderRows,
        Witnesses::decided,
        Witnesses::matchRows,
        Witnesses::invoiceRows,
        Witnesses::invoiceSent,
        Witnesses::onWhatsApp);
  }

  private Reconciliation closing(Books books) {
    BitSet taken = new BitSet();
    taken.set(0, ORDERS);
    return Reconciliation.of(taken, witnesses, books);
  }

  private void everybodySaw(int number) {
    places().forEach(place -> place.apply(witnesses).saw(number, "trace of " + number));
  }

  @Nested
  class WhenEveryOrderWasSeenEverywhere {

    @BeforeEach
    void seen() {
      for (int number = 0; number < ORDERS; number++) {
        everybodySaw(number);
      }
    }

    @Test
    void theBooksClose() {
      assertThat(closing(GOOD_BOOKS).closes()).isTrue();
      assertThat(closing(GOOD_BOOKS).orders()).isEqualTo(ORDERS);
    }

    @ParameterizedTest
    @MethodSource("org.kirana.bench.audit.ReconciliationTest#places")
    void anotherTraceOfAnOrderIsADouble(Function<Witnesses, Witness> place) {
      place.apply(witnesses).saw(THE_UNLUCKY_ONE, "another trace");
      Reconciliation closing = closing(GOOD_BOOKS);
      assertThat(closing.closes()).isFalse();
      assertThat(closing.doubled()).isEqualTo(1);
      assertThat(closing.lost()).isZero();
    }

    @ParameterizedTest
    @MethodSource("org.kirana.bench.audit.ReconciliationTest#places")
    void aTraceOfNobodysOrderIsAFault(Function<Witnesses, Witness> place) {
      place.apply(witnesses).sawStranger("somebody else's");
      assertThat(closing(GOOD_BOOKS).closes()).isFalse();
    }

    @Test
    void theSameTraceAgainOnATopicIsCountedAndNoFault() {
      witnesses.decided().saw(THE_UNLUCKY_ONE, "trace of " + THE_UNLUCKY_ONE);
      Reconciliation closing = closing(GOOD_BOOKS);
      assertThat(closing.closes()).isTrue();
      assertThat(closing.counted()).containsEntry("repeats in " + witnesses.decided().place(), 1L);
    }

    @Test
    void theSameInvoiceTwiceOnWhatsAppIsAFaultUnlessItWasGuessed() {
      witnesses.onWhatsApp().saw(THE_UNLUCKY_ONE, "trace of " + THE_UNLUCKY_ONE);
      assertThat(closing(GOOD_BOOKS).closes()).isFalse();
      assertThat(closing(new Books(0, 0, 0, 0, 0, 0, 1)).closes()).isTrue();
    }

    @Test
    void whatTheTablesSayOfThemselvesHasToBeZero() {
      assertThat(
              List.of(
                  new Books(1, 0, 0, 0, 0, 0, 0),
                  new Books(0, 1, 0, 0, 0, 0, 0),
                  new Books(0, 0, 1, 0, 0, 0, 0),
                  new Books(0, 0, 0, 1, 0, 0, 0),
                  new Books(0, 0, 0, 0, 1, 0, 0),
                  new Books(0, 0, 0, 0, 0, 1, 0)))
          .noneMatch(books -> closing(books).closes());
    }
  }

  @Nested
  class WhenOneOrderWasLostOnItsWay {

    @BeforeEach
    void seen() {
      for (int number = 0; number < ORDERS; number++) {
        if (number != THE_UNLUCKY_ONE) {
          everybodySaw(number);
        }
      }
    }

    @ParameterizedTest
    @MethodSource("org.kirana.bench.audit.ReconciliationTest#places")
    void thePlaceThatDidNotSeeItIsNamed(Function<Witnesses, Witness> blind) {
      places().stream()
          .filter(place -> !place.apply(witnesses).equals(blind.apply(witnesses)))
          .forEach(place -> place.apply(witnesses).saw(THE_UNLUCKY_ONE, "its trace"));
      Reconciliation closing = closing(GOOD_BOOKS);
      assertThat(closing.closes()).isFalse();
      assertThat(closing.lost()).isEqualTo(1);
      assertThat(closing.faults())
          .containsExactly(new Finding("lost in " + blind.apply(witnesses).place(), 1, "order 42"));
    }

    @Test
    void anOrderThatNoStoreTookNeedsNoInvoiceIfTopicAndTableAgree() {
      for (Function<Witnesses, Witness> place : places().subList(0, 4)) {
        place.apply(witnesses).saw(THE_UNLUCKY_ONE, "nobody");
      }
      witnesses.unservedOnTopic(THE_UNLUCKY_ONE);
      assertThat(closing(GOOD_BOOKS).closes()).isFalse();
      witnesses.unservedInRows(THE_UNLUCKY_ONE);
      assertThat(closing(GOOD_BOOKS).closes()).isTrue();
    }
  }
}
