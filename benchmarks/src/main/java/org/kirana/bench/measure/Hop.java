package org.kirana.bench.measure;

/** The stretches of an order's way whose time is told. */
public enum Hop {
  WHOLE("checkout to invoice handed to WhatsApp", Step.INTENDED, Step.HANDED_TO_WHATSAPP),
  ANSWER("checkout to its answer", Step.INTENDED, Step.ANSWERED),
  GATEWAY_IN("checkout to message-received", Step.INTENDED, Step.RECEIVED),
  ORDER("message-received to order-placed", Step.RECEIVED, Step.PLACED),
  MATCH("order-placed to store-matched", Step.PLACED, Step.MATCHED),
  OFFER("order-placed to offer worded", Step.PLACED, Step.OFFER_WORDED),
  OFFER_OUT("order-placed to offer handed to WhatsApp", Step.PLACED, Step.OFFERED),
  OFFER_ANSWER("offer handed to WhatsApp to store-matched", Step.OFFERED, Step.MATCHED),
  INVOICE("store-matched to invoice worded", Step.MATCHED, Step.INVOICED),
  GATEWAY_OUT("invoice worded to handed to WhatsApp", Step.INVOICED, Step.HANDED_TO_WHATSAPP),
  REPORT("handed to WhatsApp to invoice-sent", Step.HANDED_TO_WHATSAPP, Step.SENT);

  private final String words;
  private final Step from;
  private final Step to;

  Hop(String words, Step from, Step to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  public String words() {
    return words;
  }

  public Step from() {
    return from;
  }

  public Step to() {
    return to;
  }
}
