package org.kirana.pipeline.pods;

import java.util.Set;

/**
 * How an instance that was asked to end did so.
 *
 * @param exitStatus of its process
 * @param wasTold its door heard from it that it is going, while it still answered
 */
record Farewell(String pod, int exitStatus, boolean wasTold) {

  private static final Set<Integer> BY_ITSELF = Set.of(0, 143);

  /** It ended by itself; nobody had to kill it. */
  boolean isByItself() {
    return BY_ITSELF.contains(exitStatus);
  }
}
