package org.kirana.assignment.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two things that bear the same id are the same thing. */
public record Fingerprint(String value) {

  public static Fingerprint of(Object... parts) {
    return new Fingerprint("").and(parts);
  }

  public Fingerprint and(Object... parts) {
    MessageDigest digest = sha256();
    digest.update(value.getBytes(UTF_8));
    for (Object part : parts) {
      digest.update((part + "\n").getBytes(UTF_8));
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
