package org.kirana.simulator.graph;

import org.kirana.simulator.phone.Identity;
import org.kirana.simulator.phone.UserIds;

/**
 * Whom a message is for.
 *
 * @param input as the business wrote it
 * @param address the wa_id or user id that Meta understood
 * @param reachable a user id in {@code to} is accepted and silently dropped
 */
record Recipient(String input, String address, Identity identity, boolean reachable) {

  boolean isUserId() {
    return identity == Identity.USER_ID;
  }

  /** {@code to} wins over {@code recipient}. */
  static Recipient read(Fields message, String countryCode) {
    if (message.json().hasNonNull("to")) {
      return number(message.text("to", 140), countryCode);
    }
    if (message.json().hasNonNull("recipient")) {
      return userId(message.text("recipient", 140));
    }
    throw GraphError.invalidParameter("The parameter to is required.");
  }

  private static Recipient number(String to, String countryCode) {
    if (UserIds.isOne(to)) {
      return new Recipient(to, to, Identity.USER_ID, false);
    }
    String digits = to.replaceAll("[ ()\\-]", "");
    String waId = digits.startsWith("+") ? digits.substring(1) : international(digits, countryCode);
    if (!waId.matches("[1-9][0-9]{6,14}")) {
      throw GraphError.invalidValue("to", "is not a phone number");
    }
    return new Recipient(to, waId, Identity.BOTH, true);
  }

  /** Without a plus, Meta reads a number as one of the business's own country. */
  private static String international(String digits, String countryCode) {
    boolean complete = digits.startsWith(countryCode) && digits.length() > 10;
    return complete ? digits : countryCode + digits;
  }

  private static Recipient userId(String recipient) {
    if (!UserIds.isOne(recipient)) {
      throw GraphError.invalidValue("recipient", "is not a business-scoped user id");
    }
    return new Recipient(recipient, recipient, Identity.USER_ID, true);
  }
}
