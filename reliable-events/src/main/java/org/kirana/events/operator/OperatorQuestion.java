package org.kirana.events.operator;

/** One thing that operators may ask or decide on the management port; a bean for each. */
public interface OperatorQuestion {

  /** The HTTP method. */
  String method();

  /** The path, with {@code :name} for what varies. */
  String path();

  /**
   * Runs on a worker thread.
   *
   * @throws IllegalArgumentException if the question makes no sense; its message is the answer
   */
  Answer answer(Asked asked) throws Exception;
}
