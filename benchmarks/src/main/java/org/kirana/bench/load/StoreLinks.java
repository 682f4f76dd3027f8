package org.kirana.bench.load;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Links to the mini-store as the gateway signs them: each lets its shopper order once. */
final class StoreLinks {

  private static final Duration VALID_FOR = Duration.ofMinutes(30);
  private static final int CONTENT_BYTES = 5 * Long.BYTES;

  private final Signature signature;

  StoreLinks(Signature signature) {
    this.signature = signature;
  }

  /** The token in the link's fragment, which the page sends as bearer. */
  String token(UUID linkId, UUID contactId, Instant now) {
    byte[] content =
        ByteBuffer.allocate(CONTENT_BYTES)
            .putLong(linkId.getMostSignificantBits())
            .putLong(linkId.getLeastSignificantBits())
            .putLong(contactId.getMostSignificantBits())
            .putLong(contactId.getLeastSignificantBits())
            .putLong(now.plus(VALID_FOR).getEpochSecond())
            .array();
    byte[] seal = signature.of(content);
    byte[] token = ByteBuffer.allocate(content.length + seal.length).put(content).put(seal).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }
}
