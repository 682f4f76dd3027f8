package org.kirana.bench.measure;

/** The steps of an order, in the order in which they happen. */
public enum Step {
  /** The shopper meant to send the basket; latency counts from here. */
  INTENDED,
  /** The shopper's page was told that the basket is safe. */
  ANSWERED,
  /** message-received is on its topic. */
  RECEIVED,
  /** order-placed is on its topic. */
  PLACED,
  /** The first partner is to be asked: send-message is on its topic. */
  OFFER_WORDED,
  /** The first offer was handed to WhatsApp. */
  OFFERED,
  /** store-matched is on its topic. */
  MATCHED,
  /** The invoice is to be sent: send-message is on its topic. */
  INVOICED,
  /** The invoice was handed to WhatsApp. */
  HANDED_TO_WHATSAPP,
  /** invoice-sent is on its topic. */
  SENT
}
