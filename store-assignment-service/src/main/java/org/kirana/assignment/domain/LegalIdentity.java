package org.kirana.assignment.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who the store is before the law: what its invoices must say.
 *
 * @param code five letters or digits that begin its invoice numbers
 * @param upiId where shoppers pay it by UPI, if it takes that
 */
public record LegalIdentity(
    String code,
    String name,
    String address,
    TaxRegistration tax,
    FoodLicence foodLicence,
    @Nullable String upiId) {

  private static final Pattern UPI_ID =
      Pattern.compile("[A-Za-z0-9._-]{2,256}@[A-Za-z][A-Za-z0-9]{1,63}");
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}");

  public LegalIdentity {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code is five characters of 0-9 and A-Z");
    }
    requireText("name", name, 100);
    requireText("address", address, 300);
    if (upiId != null && !UPI_ID.matcher(upiId).matches()) {
      throw new IllegalArgumentException("upiId is like name@bank");
    }
  }

  /** A store that has told no UPI id. */
  public LegalIdentity(
      String code, String name, String address, TaxRegistration tax, FoodLicence foodLicence) {
    this(code, name, address, tax, foodLicence, null);
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
