package org.kirana.assignment.domain;

/**
 * A store as its operator registers it.
 *
 * @param version the operator's; grows with every change
 * @param retired closed for good
 */
public record Registration(Store store, long version, boolean retired) {

  public Registration {
    if (version < 1) {
      throw new IllegalArgumentException("version is at least 1");
    }
  }
}
