package org.kirana.local.seed;

/**
 * Numbers in the right form that no authority has issued or can issue, so that no real shop is ever
 * named, billed or called by a demonstration.
 */
final class ImpossibleNumbers {

  private static final String BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private ImpossibleNumbers() {}

  /**
   * Its PAN has a Z where the kind of taxpayer stands, which names no kind, and its check digit is
   * wrong.
   */
  static String gstin(String stateCode, int number) {
    String body = "%sZZZZZ%04dZ1Z".formatted(stateCode, number);
    int wrong = (BASE_36.indexOf(checkDigit(body)) + 1) % 36;
    return body + BASE_36.charAt(wrong);
  }

  /** FSSAI numbers begin with 1 (licence) or 2 (registration), never with 9. */
  static String fssai(int number) {
    return "999%011d".formatted(number);
  }

  /** India has no area code and no mobile series that begins with 50. */
  static String phone(int number) {
    return "+91500%07d".formatted(number);
  }

  /** The GSTN's check digit: Luhn's way in base 36. */
  static char checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int product = BASE_36.indexOf(body.charAt(i)) * (i % 2 == 0 ? 1 : 2);
      sum += product / 36 + product % 36;
    }
    return BASE_36.charAt((36 - sum % 36) % 36);
  }
}
