package org.kirana.events.ledger;

import org.kirana.events.Announcement;

/** A payment is in the ledger. */
public record PaymentNoted(String paymentId, String account, long balancePaise, String padding)
    implements Announcement {

  @Override
  public String eventKey() {
    return account;
  }
}
