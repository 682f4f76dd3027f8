package org.kirana.tally;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The running sum of one key. */
@Entity
@Table(name = "tally_sum")
class TallySum {

  @Id private String key;
  private long count;
  private long sum;

  protected TallySum() {}

  TallySum(String key) {
    this.key = key;
  }

  void add(long number) {
    count++;
    sum += number;
  }

  long sum() {
    return sum;
  }

  NumberTallied tallied(long number, String padding) {
    return new NumberTallied(number, key, count, sum, padding);
  }
}
