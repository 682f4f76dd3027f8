package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/** A product's name in the languages of the shoppers; English is always there. */
public record LocalName(String en, @Nullable String hi, @Nullable String mr) {

  public LocalName {
    if (en.isBlank()) {
      throw new IllegalArgumentException("a product has an English name");
    }
  }

  public String in(Language language) {
    String local =
        switch (language) {
          case ENGLISH -> en;
          case HINDI -> hi;
          case MARATHI -> mr;
        };
    return local == null || local.isBlank() ? en : local;
  }
}
