package org.kirana.invoice.domain;

import java.util.Locale;

/** The languages that we speak; whoever wants another reads English. */
public enum Language {
  EN,
  HI,
  MR;

  /**
   * @param tag as events carry it: {@code hi} or {@code hi-IN}
   */
  public static Language of(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "hi" -> HI;
      case "mr" -> MR;
      default -> EN;
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
