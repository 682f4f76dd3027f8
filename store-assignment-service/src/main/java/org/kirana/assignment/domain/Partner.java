package org.kirana.assignment.domain;

import java.util.Set;

/** The person behind a store, and the language that we write to them in. */
public record Partner(ContactId contactId, String language) {

  private static final Set<String> LANGUAGES = Set.of("en", "hi", "mr");

  public Partner {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("language is en, hi or mr");
    }
  }
}
