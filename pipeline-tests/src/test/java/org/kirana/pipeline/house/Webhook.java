package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kirana.local.launcher.Service;

/** Webhooks that are posted by hand. */
final class Webhook {

  private Webhook() {}

  /** A true one. */
  static HttpResponse<byte[]> hi() {
    byte[] body = hiFrom("wamid." + UUID.randomUUID());
    return post(body, signature(body));
  }

  static byte[] hiFrom(String wamid) {
    return """
        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages",
        "value":{"metadata":{"phone_number_id":"990000000000011"},"messages":[{"from":"915199999999",
        "id":"%s","timestamp":"1700000000","type":"text","text":{"body":"Hi"}}]}}]}]}"""
        .formatted(wamid)
        .getBytes(UTF_8);
  }

  static HttpResponse<byte[]> post(byte[] body, String signature) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                House.stack().uri(Service.MESSAGING_GATEWAY).resolve("/webhooks/whatsapp"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (!signature.isEmpty()) {
      request.header("X-Hub-Signature-256", signature);
    }
    return Json.send(request);
  }

  static String signature(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      String secret = House.stack().secrets().appSecret();
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
