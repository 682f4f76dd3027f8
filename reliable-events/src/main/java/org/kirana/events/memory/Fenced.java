package org.kirana.events.memory;

import org.apache.kafka.common.TopicPartition;

/** Another owner has claimed the partition since: nothing of this batch may be committed. */
public class Fenced extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Fenced(TopicPartition partition) {
    super("claimed by another owner: " + partition);
  }
}
