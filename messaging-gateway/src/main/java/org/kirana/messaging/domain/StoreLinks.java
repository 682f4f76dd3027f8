package org.kirana.messaging.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs links to the mini-store and knows them again. The token stands in the fragment, so that no
 * server and no log on the way reads it.
 */
public final class StoreLinks {

  private static final int CONTENT_BYTES = 5 * Long.BYTES;
  private static final int SIGNATURE_BYTES = 32;

  private final String baseUrl;
  private final List<SecretKeySpec> keys;

  /**
   * @param keys the first signs; further ones are still accepted while a key is rotated
   */
  public StoreLinks(String baseUrl, List<String> keys) {
    this.baseUrl = baseUrl.replaceFirst("/+$", "");
    this.keys =
        keys.stream()
            .filter(key -> !key.isBlank())
            .map(key -> new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"))
            .toList();
    if (this.keys.isEmpty()) {
      throw new IllegalArgumentException("links to the mini-store need a key");
    }
  }

  /** The address that opens the mini-store in a language; {@code until} is a hint for the page. */
  public String to(StoreLink link, String language) {
    return "%s/%s#t=%s&until=%d"
        .formatted(baseUrl, language, token(link), link.until().getEpochSecond());
  }

  String token(StoreLink link) {
    byte[] content =
        ByteBuffer.allocate(CONTENT_BYTES)
            .putLong(link.linkId().getMostSignificantBits())
            .putLong(link.linkId().getLeastSignificantBits())
            .putLong(link.contactId().value().getMostSignificantBits())
            .putLong(link.contactId().value().getLeastSignificantBits())
            .putLong(link.until().getEpochSecond())
            .array();
    byte[] signed =
        ByteBuffer.allocate(CONTENT_BYTES + SIGNATURE_BYTES)
            .put(content)
            .put(signature(keys.getFirst(), content))
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  /** Empty if it is not a token that we signed. */
  public Optional<StoreLink> read(String token) {
    byte[] signed = decoded(token);
    if (signed.length != CONTENT_BYTES + SIGNATURE_BYTES) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOf(signed, CONTENT_BYTES);
    byte[] claimed = Arrays.copyOfRange(signed, CONTENT_BYTES, signed.length);
    boolean ours =
        keys.stream().anyMatch(key -> MessageDigest.isEqual(signature(key, content), claimed));
    return ours ? Optional.of(link(ByteBuffer.wrap(content))) : Optional.empty();
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  private static StoreLink link(ByteBuffer content) {
    UUID linkId = new UUID(content.getLong(), content.getLong());
    ContactId contact = new ContactId(new UUID(content.getLong(), content.getLong()));
    return new StoreLink(linkId, contact, Instant.ofEpochSecond(content.getLong()));
  }

  private static byte[] signature(SecretKeySpec key, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
