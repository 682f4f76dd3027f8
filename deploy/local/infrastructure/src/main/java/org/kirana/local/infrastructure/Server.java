package org.kirana.local.infrastructure;

import java.util.OptionalLong;

/**
 * A server of the local stack, which tests may also break: stop, kill, freeze, and bring back with
 * its data.
 */
public interface Server extends AutoCloseable {

  /**
   * The operating system's id of the main process; empty when it runs in a container or not at all.
   */
  OptionalLong pid();

  boolean isRunning();

  /** Stops in order, keeping the data. */
  void stop();

  /** As a power switch does: no farewell, nothing flushed. */
  void kill();

  /** Stops the processor for it; connections stay open and silent. */
  void freeze();

  void thaw();

  /** Starts again on the same port with the same data; stops it first when it still runs. */
  void restart();

  /** Stops it; temporary data is deleted. */
  @Override
  void close();
}
