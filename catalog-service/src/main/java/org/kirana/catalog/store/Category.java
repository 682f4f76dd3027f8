package org.kirana.catalog.store;

/** A category with its name in one language. */
public record Category(String code, String name) {

  static Category of(String code, Language language) {
    return new Category(code, name(code, language));
  }

  static String name(String code, Language language) {
    return Sentences.in(language).say("category." + code);
  }

  public String picture() {
    return "/pictures/" + code + ".svg";
  }
}
