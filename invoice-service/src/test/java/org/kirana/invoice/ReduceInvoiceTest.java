package org.kirana.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Reduction;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.SoldLine;
import org.kirana.invoice.outbound.SendMessage;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.InvoiceBook;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(LinkKey.class)
class ReduceInvoiceTest {
  @Inject InvoiceBook book;
  @Inject CreditNotes creditNotes;

  private final FakeAnnouncer announcer = new FakeAnnouncer();
  private final FakeAlarms alarms = new FakeAlarms();
  private final String store = "R" + Integer.toString(1_000 + (int) (Math.random() * 9_000));
  private final Sale sale =
      Sales.with(Sales.anySaleOf(store), List.of(Shop.ATTA_5KG, Shop.MILK_500ML, Shop.SOAP_BAR));
  private final InvoiceId invoice = new InvoiceId(UUID.randomUUID());
  private final Instant at = sale.soldAt().plusSeconds(60);

  @Nested
  class OfABilledOrder {
    @BeforeEach
    void isBilled() {
      QuarkusTransaction.requiringNew().run(() -> book.issue(invoice, sale, Language.EN));
    }

    @Test
    void theStruckLinesAreCreditedInTheSeriesOfReversals() {
      reduce(1, 32_500, Shop.SOAP_BAR);

      CreditNote note = note(1);
      assertThat(note.number().value()).isEqualTo(store + "/C627/00001");
      assertThat(note.lines()).extracting(line -> line.sold().sku()).containsExactly("SOAP_BAR");
      assertThat(note.issuedAt()).isEqualTo(at);
      assertThat(note.creditedPaise()).isEqualTo(10_000);
    }

    @Test
    void theNoteIsSentAsOneDocument() {
      reduce(1, 32_500, Shop.SOAP_BAR);

      assertThat(announcer.announced)
          .singleElement()
          .isInstanceOfSatisfying(
              SendMessage.class,
              command -> {
                assertThat(command.messageId())
                    .isEqualTo("credit-note:" + ReduceInvoice.creditNoteId(invoice, 1));
                assertThat(command.content().body()).contains("₹100.00", "₹325.00");
                assertThat(command.template().name()).isEqualTo("bill_reduced");
              });
    }

    @Test
    void aRepeatChangesNothing() {
      reduce(1, 32_500, Shop.SOAP_BAR);
      reduce(1, 32_500, Shop.SOAP_BAR);

      assertThat(announcer.announced).hasSize(1);
      assertThat(alarms.raised).isEmpty();
      assertThat(note(1).creditedPaise()).isEqualTo(10_000);
    }

    @Test
    void theSameShortfallWithOtherLinesCallsAnOperator() {
      reduce(1, 32_500, Shop.SOAP_BAR);
      reduce(1, 36_499, Shop.MILK_500ML);

      assertThat(announcer.announced).hasSize(1);
      assertThat(alarms.raised).containsExactly("credit-note-heard-differently");
    }

    @Test
    void eachShortfallHasItsNote() {
      reduce(1, 32_500, Shop.SOAP_BAR);
      reduce(3, 26_500, Shop.MILK_500ML);
      reduce(1, 32_500, Shop.SOAP_BAR);

      assertThat(announcer.announced).hasSize(2);
      assertThat(note(3).number().value()).endsWith("/00002");
      assertThat(note(3).creditedPaise()).isEqualTo(6_000);
    }

    @Test
    void aBillThatCannotBeSentIsTextOfWhatStillStands() {
      reduce(1, 32_500, Shop.SOAP_BAR);
      fail();

      SendMessage text = (SendMessage) announcer.announced.getLast();
      assertThat(text.content().body())
          .contains("To pay: ₹325.00")
          .contains(Shop.MILK_500ML.name())
          .doesNotContain(Shop.SOAP_BAR.name());
    }

    @Test
    void whatDoesNotFitTheBillIsRefused() {
      assertThatThrownBy(() -> reduce(1, 1, Shop.SOAP_BAR)).hasMessageContaining("add up");
      assertThat(creditNotes.note(ReduceInvoice.creditNoteId(invoice, 1))).isEmpty();
    }

    @Test
    void aLaterCancellationCreditsTheRestOnly() {
      reduce(1, 32_500, Shop.SOAP_BAR);
      cancel();
      cancel();

      CreditNote rest = creditNotes.note(CancelInvoice.creditNoteId(invoice)).orElseThrow();
      assertThat(rest.lines()).hasSize(2);
      assertThat(rest.creditedPaise()).isEqualTo(32_500);
      assertThat(announcer.announced).hasSize(2);
    }

    @Test
    void afterItsCancellationNothingMoreIsCredited() {
      cancel();
      reduce(1, 32_500, Shop.SOAP_BAR);

      assertThat(creditNotes.note(ReduceInvoice.creditNoteId(invoice, 1))).isEmpty();
      assertThat(announcer.announced).hasSize(1);
    }
  }

  @Test
  void anOrderCancelledBeforeItsBillHasNothingToCredit() {
    cancel();
    reduce(1, 32_500, Shop.SOAP_BAR);

    assertThat(announcer.announced).isEmpty();
  }

  @Test
  void anOrderThatWasNeverBilledCannotBeReduced() {
    assertThatThrownBy(() -> reduce(1, 32_500, Shop.SOAP_BAR))
        .isInstanceOf(IllegalStateException.class);
  }

  private void reduce(int shortfall, long totalPaise, SoldLine... missing) {
    Reduction reduction =
        new Reduction(shortfall, List.of(missing).stream().map(Shop::struck).toList(), totalPaise);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                new ReduceInvoice(book, creditNotes, announcer, alarms)
                    .reduce(sale.orderId(), reduction, at));
  }

  private void cancel() {
    QuarkusTransaction.requiringNew()
        .run(() -> new CancelInvoice(book, creditNotes, announcer).cancel(sale.orderId(), at));
  }

  private void fail() {
    QuarkusTransaction.requiringNew()
        .run(() -> new SendInvoice(book, announcer, alarms).failed(invoice, "131026", at));
  }

  private CreditNote note(int shortfall) {
    CreditNoteId id = ReduceInvoice.creditNoteId(invoice, shortfall);
    return creditNotes.note(id).orElseThrow();
  }
}
