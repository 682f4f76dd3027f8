package org.kirana.events.operator;

/** Where a dead letter was met. */
record DeadLetterPlace(String topic, int partition, long offset) {

  static final String PATH = "/dead-letters/:topic/:partition/:offset";

  static DeadLetterPlace of(Asked asked) {
    long partition = asked.number("partition");
    if (partition < 0 || partition > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("partition is not one");
    }
    return new DeadLetterPlace(asked.text("topic"), (int) partition, asked.number("offset"));
  }

  Answer.Problem nothingThere() {
    return new Answer.Problem(
        404,
        "Not Found",
        "There is no dead letter at " + this + ": it was replayed or dropped, or never was.");
  }

  @Override
  public String toString() {
    return topic + "-" + partition + "@" + offset;
  }
}
