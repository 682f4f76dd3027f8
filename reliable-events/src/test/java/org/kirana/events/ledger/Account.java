package org.kirana.events.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The balance of one account. */
@Entity
public class Account {

  @Id String id = "";
  long balancePaise;

  protected Account() {}

  public Account(String id) {
    this.id = id;
  }

  long add(long paise) {
    balancePaise += paise;
    return balancePaise;
  }
}
