package org.kirana.events.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One payment in the ledger; its key drops repeats. */
@Entity
public class Entry {

  @Id String paymentId = "";
  long paise;

  protected Entry() {}

  Entry(PaymentMade payment) {
    this.paymentId = payment.paymentId();
    this.paise = payment.paise();
  }
}
