package org.kirana.simulator.phone;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Business-scoped user ids: the country and a number that tells nothing about the phone number. */
public final class UserIds {

  private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.[0-9A-Za-z]{4,128}");

  private UserIds() {}

  public static boolean isOne(String text) {
    return USER_ID.matcher(text).matches();
  }

  /** Always the same for the same number, so that a demo can be repeated. */
  static String of(String waId) {
    byte[] hash = Arrays.copyOf(sha256().digest(waId.getBytes(US_ASCII)), 8);
    return "IN.%020d".formatted(new BigInteger(1, hash));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
