package org.kirana.messaging.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Meta signs the raw bytes of a webhook with our app secret; two secrets allow a rotation. */
public final class WebhookSignature {

  private static final String PREFIX = "sha256=";
  private static final int HEADER_LENGTH = PREFIX.length() + 64;
  private final List<SecretKeySpec> secrets;

  public WebhookSignature(List<String> secrets) {
    this.secrets =
        secrets.stream()
            .map(String::strip)
            .filter(secret -> !secret.isEmpty())
            .map(secret -> new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"))
            .toList();
  }

  /** Without a secret nothing can be checked, so nothing may be accepted. */
  public boolean canBeChecked() {
    return !secrets.isEmpty();
  }

  public boolean isOf(byte[] body, @Nullable String header) {
    if (header == null || header.length() != HEADER_LENGTH || !header.startsWith(PREFIX)) {
      return false;
    }
    byte[] claimed;
    try {
      claimed = HexFormat.of().parseHex(header, PREFIX.length(), HEADER_LENGTH);
    } catch (IllegalArgumentException e) {
      return false;
    }
    boolean genuine = false;
    for (SecretKeySpec secret : secrets) {
      genuine |= MessageDigest.isEqual(hmac(secret, body), claimed);
    }
    return genuine;
  }

  private static byte[] hmac(SecretKeySpec secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
