package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What does not come from WhatsApp, or not as WhatsApp sends it. */
class ForgedWebhookTest {

  private static final byte[] HI = Webhook.hiFrom("wamid.forged");

  @Test
  void aWrongSignatureIsRefusedAndNothingIsPublished() {
    HttpResponse<byte[]> answer = Webhook.post(HI, "sha256=" + "0".repeat(64));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(House.probe().seen("messages"))
        .noneMatch(event -> String.valueOf(event.json()).contains("wamid.forged"));
  }

  @Test
  void aMissingSignatureIsRefused() {
    assertThat(Webhook.post(HI, "").statusCode()).isEqualTo(401);
  }

  @Test
  void whatIsNotJsonIsRefused() {
    byte[] body = "Hi".getBytes(UTF_8);
    assertThat(Webhook.post(body, Webhook.signature(body)).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsLargerThanWhatsAppSendsIsRefused() {
    byte[] body = ("\"" + "x".repeat(3 * 1024 * 1024) + "\"").getBytes(UTF_8);
    assertThat(Webhook.post(body, Webhook.signature(body)).statusCode()).isEqualTo(413);
  }
}
