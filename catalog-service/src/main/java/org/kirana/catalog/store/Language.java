package org.kirana.catalog.store;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.LocalName;

/** A language of the pages. */
public enum Language {
  EN("English", "EN"),
  HI("हिन्दी", "हिं"),
  MR("मराठी", "मरा");

  static final String IN_THE_ADDRESS = "{language: en|hi|mr}";

  private final String ownName;
  private final String shortName;

  Language(String ownName, String shortName) {
    this.ownName = ownName;
    this.shortName = shortName;
  }

  static Language of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The first of our languages that the browser asks for; otherwise English. */
  static Language wanted(@Nullable String acceptLanguage) {
    try {
      List<Locale.LanguageRange> ranges =
          Locale.LanguageRange.parse(acceptLanguage == null ? "en" : acceptLanguage);
      Locale best = Locale.lookup(ranges, List.of(EN.locale(), HI.locale(), MR.locale()));
      return best == null ? EN : of(best.getLanguage());
    } catch (IllegalArgumentException e) {
      return EN;
    }
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String ownName() {
    return ownName;
  }

  public String shortName() {
    return shortName;
  }

  Locale locale() {
    return Locale.of(code());
  }

  String of(LocalName name) {
    return switch (this) {
      case EN -> name.en();
      case HI -> name.hi();
      case MR -> name.mr();
    };
  }
}
