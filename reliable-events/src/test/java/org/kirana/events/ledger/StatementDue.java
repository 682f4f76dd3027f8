package org.kirana.events.ledger;

import org.kirana.events.Announcement;

/** It is time for a statement. */
public record StatementDue(String paymentId) implements Announcement {

  @Override
  public String eventKey() {
    return paymentId;
  }
}
