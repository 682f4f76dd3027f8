package org.kirana.invoice.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.invoice.domain.InvoiceState.CANCELLED;
import static org.kirana.invoice.domain.InvoiceState.DELIVERED;
import static org.kirana.invoice.domain.InvoiceState.FAILED;
import static org.kirana.invoice.domain.InvoiceState.SENT;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Report;
import org.kirana.invoice.domain.Shop;

class InvoiceTest {

  private static final Instant NOW = Shop.NOON_IN_VASHI.plusSeconds(1);
  private static final Instant LATER = NOW.plusSeconds(60);

  private final Invoice invoice = new Invoice(Shop.AN_INVOICE, Shop.theUsualBill(), Language.EN);

  @Test
  void isAnnouncedAsSentOnce() {
    assertThat(invoice.sent(Report.SENT, NOW)).isTrue();
    assertThat(invoice.sent(Report.SENT, NOW)).isFalse();
    assertThat(invoice.sent(Report.DELIVERED, LATER)).isFalse();
    assertThat(invoice.state()).isEqualTo(DELIVERED);
  }

  @Test
  void isAnnouncedAsSentWhenDeliveredIsHeardFirst() {
    assertThat(invoice.sent(Report.DELIVERED, LATER)).isTrue();
    assertThat(invoice.sent(Report.SENT, NOW)).isFalse();
    assertThat(invoice.state()).isEqualTo(DELIVERED);
  }

  @Test
  void isAnnouncedAsFailedOnce() {
    assertThat(invoice.failed("131026", NOW)).isTrue();
    assertThat(invoice.failed("131026", NOW)).isFalse();
    assertThat(invoice.state()).isEqualTo(FAILED);
  }

  @Nested
  class WhenSentAndThenFailed {

    @Test
    void bothAreAnnounced() {
      assertThat(invoice.sent(Report.SENT, NOW)).isTrue();
      assertThat(invoice.failed("131026", LATER)).isTrue();
      assertThat(invoice.state()).isEqualTo(FAILED);
    }
  }

  @Nested
  class WhenFailed {

    @Test
    void aLateSentChangesNothing() {
      invoice.failed("131026", NOW);
      assertThat(invoice.sent(Report.SENT, NOW)).isFalse();
      assertThat(invoice.state()).isEqualTo(FAILED);
    }

    @Test
    void aDeliveryProvesTheContraryAndIsAnnounced() {
      invoice.failed("131053", NOW);
      assertThat(invoice.sent(Report.DELIVERED, LATER)).isTrue();
      assertThat(invoice.state()).isEqualTo(DELIVERED);
      assertThat(invoice.failed("131053", LATER)).isFalse();
    }
  }

  @Nested
  class WhenTheOrderIsCancelled {

    @Test
    void nothingMoreIsAnnounced() {
      invoice.cancelled(NOW);
      assertThat(invoice.sent(Report.SENT, LATER)).isFalse();
      assertThat(invoice.failed("131026", LATER)).isFalse();
      assertThat(invoice.state()).isEqualTo(CANCELLED);
    }

    @Test
    void aSentInvoiceBecomesCancelledAndKeepsItsNumber() {
      invoice.sent(Report.SENT, NOW);
      assertThat(invoice.state()).isEqualTo(SENT);
      invoice.cancelled(LATER);
      assertThat(invoice.state()).isEqualTo(CANCELLED);
      assertThat(invoice.number()).isEqualTo(Shop.NUMBER_123);
    }
  }
}
