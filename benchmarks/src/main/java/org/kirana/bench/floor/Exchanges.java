package org.kirana.bench.floor;

/**
 * How often an order made the house exchange something over HTTP in the run, and how large it was.
 *
 * @param told to the gateway: webhooks and checkouts
 * @param sent by the gateway: messages to WhatsApp
 * @param fetched from invoice-service: documents
 */
public record Exchanges(Kind told, Kind sent, Kind fetched) {

  /**
   * @param perOrder how many
   * @param bytes of one body on average
   */
  public record Kind(double perOrder, int bytes) {}
}
