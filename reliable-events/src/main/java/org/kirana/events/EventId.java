package org.kirana.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The identity of an event ({@code ce_id}), always derived from what caused the event. */
public record EventId(String value) {

  public EventId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an event id is not blank");
    }
  }

  /**
   * The id of what {@code cause} leads to under {@code word}: the same every time it is derived.
   */
  public static EventId derive(String cause, String word) {
    return new EventId(uuid(cause, word).toString());
  }

  public EventId derive(String word) {
    return derive(value, word);
  }

  /** The same derivation for ids of things (orders, invoices) that one event brings into being. */
  public UUID deriveUuid(String word) {
    return uuid(value, word);
  }

  /** RFC 9562 version 8: a name-based UUID over SHA-256. */
  private static UUID uuid(String cause, String word) {
    ByteBuffer hash = ByteBuffer.wrap(sha256().digest((cause + '\n' + word).getBytes(UTF_8)));
    long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
    long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
