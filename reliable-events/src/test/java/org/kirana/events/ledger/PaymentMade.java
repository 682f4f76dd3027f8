package org.kirana.events.ledger;

/** A payment, in paise; the memo tells the test service how to misbehave. */
public record PaymentMade(String paymentId, String account, long paise, String memo) {}
