package org.kirana.invoice.domain;

import java.util.Locale;

/** The languages that we speak; whoever wants another reads English. */
public enum Language {
  EN,
  HI,
  MR;

  /**
   * @param code as events carry it: {@code hi}
   */
  public static Language of(String code) {
    return switch (code) {
      case "hi" -> HI;
      case "mr" -> MR;
      default -> EN;
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
