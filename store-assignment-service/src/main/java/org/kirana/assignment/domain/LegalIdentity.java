package org.kirana.assignment.domain;

import java.util.regex.Pattern;

/**
 * Who the store is before the law: what its invoices must say.
 *
 * @param code five letters or digits that begin its invoice numbers
 */
public record LegalIdentity(
    String code, String name, String address, TaxRegistration tax, FoodLicence foodLicence) {

  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}");

  public LegalIdentity {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code is five characters of 0-9 and A-Z");
    }
    requireText("name", name, 100);
    requireText("address", address, 300);
  }

  private static void requireText(String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(field + " has 1 to " + longest + " characters");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(field + " is one line without control characters");
    }
  }
}
