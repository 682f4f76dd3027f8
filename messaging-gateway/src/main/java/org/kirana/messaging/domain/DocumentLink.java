package org.kirana.messaging.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signed address from which WhatsApp fetches an invoice; invoice-service knows the key too. */
public final class DocumentLink {

  private static final Duration VALID_FOR = Duration.ofDays(7);
  private final String baseUrl;
  private final SecretKeySpec key;

  public DocumentLink(String baseUrl, String key) {
    this.baseUrl = baseUrl.replaceFirst("/+$", "");
    this.key = new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256");
  }

  public String to(UUID invoiceId, Instant now) {
    long until = now.plus(VALID_FOR).getEpochSecond();
    return "%s/invoices/%s.pdf?until=%d&signature=%s"
        .formatted(baseUrl, invoiceId, until, signature(invoiceId + "\n" + until));
  }

  private String signature(String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
