package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kirana.local.launcher.Service;

/** Links to the mini-store that no chat has shown. */
final class StoreLink {

  private StoreLink() {}

  /** Signed by this house, and over for a minute. */
  static String expired(Phone shopper) {
    Instant until = Instant.now().minusSeconds(60);
    UUID linkId = UUID.randomUUID();
    UUID contact = House.books().contact(shopper);
    byte[] content =
        ByteBuffer.allocate(5 * Long.BYTES)
            .putLong(linkId.getMostSignificantBits())
            .putLong(linkId.getLeastSignificantBits())
            .putLong(contact.getMostSignificantBits())
            .putLong(contact.getLeastSignificantBits())
            .putLong(until.getEpochSecond())
            .array();
    byte[] signature = signature(content);
    byte[] token =
        ByteBuffer.allocate(content.length + signature.length).put(content).put(signature).array();
    return "%s/en#t=%s&until=%d"
        .formatted(
            House.stack().uri(Service.CATALOG_SERVICE),
            Base64.getUrlEncoder().withoutPadding().encodeToString(token),
            until.getEpochSecond());
  }

  /** The same link, leading to somebody else's orders if nobody looked at its signature. */
  static String tampered(String link) {
    int token = link.indexOf("#t=") + 3;
    char other = link.charAt(token + 30) == 'A' ? 'B' : 'A';
    return link.substring(0, token + 30) + other + link.substring(token + 31);
  }

  private static byte[] signature(byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      String key = House.stack().secrets().storeLinkKey();
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
