package org.kirana.order.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** One message of a shopper. */
public record ShopperMessage(String messageId, ContactId contactId, Instant at, Said said) {

  /** Tells a repeat from another message under the same id, without keeping what was said. */
  public long fingerprint() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha256.digest(said.toString().getBytes(UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
