package org.kirana.bench.report;

/** What Kirana wants to reach on two processors with everything on them. */
public enum Target {
  SUSTAINED("orders/s sustained, webhook to invoice, PDF included", "300", "1,000"),
  FLOOR("CPU per order, product / floor", "2.5", "1.5"),
  LATENCY(
      "checkout to invoice at WhatsApp at 50 orders/s, p50 / p99", "150 / 500 ms", "50 / 200 ms"),
  WEBHOOKS(
      "webhook answer at 300 messages/s + 900 statuses/s, p50 / p99", "50 / 250 ms", "10 / 50 ms"),
  BILLS("invoice PDFs of one core", "1,000/s", "5,000/s"),
  START_UP("start-up to healthy", "30 s", "10 s"),
  MEMORY("memory of the five services (PSS)", "1.2 GB", "600 MB"),
  KILLS("10 minutes of kills at 100 orders/s: lost / doubled", "0 / 0", "0 / 0 at 300/s");

  private final String words;
  private final String atLeast;
  private final String hopedFor;

  Target(String words, String atLeast, String hopedFor) {
    this.words = words;
    this.atLeast = atLeast;
    this.hopedFor = hopedFor;
  }

  String words() {
    return words;
  }

  String atLeast() {
    return atLeast;
  }

  String hopedFor() {
    return hopedFor;
  }
}
