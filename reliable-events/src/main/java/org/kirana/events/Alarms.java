package org.kirana.events;

/** Calls an operator: a counter, an error in the log, and nothing personal in either. */
public interface Alarms {

  /**
   * @param reason a fixed phrase in kebab-case, used as a metric label
   * @param detail ids and coordinates only
   */
  void raise(String reason, String detail);
}
