package org.kirana.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A webhook as Meta sends it. */
public record SignedWebhook(byte[] body, String signature) {

  public static SignedWebhook of(String json) {
    return of(json.getBytes(UTF_8), GatewayEnvironment.NEW_SECRET);
  }

  public static SignedWebhook of(byte[] body, String secret) {
    return new SignedWebhook(body, "sha256=" + HexFormat.of().formatHex(hmac(secret, body)));
  }

  public static String batch(String... changes) {
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":["
        + String.join(",", changes)
        + "]}]}";
  }

  public static String messages(String line, String... messages) {
    return change(line, "messages", messages);
  }

  public static String statuses(String line, String... statuses) {
    return change(line, "statuses", statuses);
  }

  private static String change(String line, String list, String... parts) {
    return "{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":"
        + "{\"display_phone_number\":\"1\",\"phone_number_id\":\""
        + line
        + "\"},\""
        + list
        + "\":["
        + String.join(",", parts)
        + "]}}";
  }

  public static String text(String wamid, String from, String body) {
    return "{\"from\":\"%s\",\"id\":\"%s\",\"timestamp\":\"1795156200\",\"type\":\"text\",\"text\":{\"body\":\"%s\"}}"
        .formatted(from, wamid, body);
  }

  public Response post() {
    return given()
        .header("X-Hub-Signature-256", signature)
        .contentType("application/json")
        .body(body)
        .post("/webhooks/whatsapp");
  }

  private static byte[] hmac(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
