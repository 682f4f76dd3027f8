package org.kirana.invoice.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A link that whoever holds it may open a bill or credit note with until it expires. The gateway
 * signs it, we verify it with the same key.
 *
 * @param until seconds since 1970, UTC
 */
public record DocumentLink(UUID documentId, long until, String signature) {

  private static final String ALGORITHM = "HmacSHA256";

  /** What a link is worth. */
  public enum Worth {
    VALID,
    EXPIRED,
    FORGED
  }

  public Worth worth(String key, Instant now) {
    byte[] expected = sign(key).getBytes(UTF_8);
    if (!MessageDigest.isEqual(expected, signature.getBytes(UTF_8))) {
      return Worth.FORGED;
    }
    return now.getEpochSecond() < until ? Worth.VALID : Worth.EXPIRED;
  }

  private String sign(String key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal((documentId + "\n" + until).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
