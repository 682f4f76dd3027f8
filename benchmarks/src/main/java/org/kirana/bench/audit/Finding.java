package org.kirana.bench.audit;

/**
 * One thing that has to be zero.
 *
 * @param check what was counted
 * @param examples a few of them, in words
 */
public record Finding(String check, long count, String examples) {

  public boolean isGood() {
    return count == 0;
  }
}
