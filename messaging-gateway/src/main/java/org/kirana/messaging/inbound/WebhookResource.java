package org.kirana.messaging.inbound;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.WhatsAppSettings;
import org.kirana.messaging.domain.WebhookSignature;

/** Where WhatsApp calls us. 200 means: safe with Kafka. Anything else makes Meta call again. */
@Path("/webhooks/whatsapp")
public class WebhookResource {

  static final int MOST_BYTES = 3 * 1024 * 1024;
  private static final ObjectMapper TREES =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final WebhookSignature signature;
  private final WhatsAppSettings settings;
  private final AcceptWebhook acceptWebhook;
  private final Clock clock;

  WebhookResource(
      WebhookSignature signature,
      WhatsAppSettings settings,
      AcceptWebhook acceptWebhook,
      Clock clock) {
    this.signature = signature;
    this.settings = settings;
    this.acceptWebhook = acceptWebhook;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Blocking
  public Response receive(
      byte @Nullable [] body, @RestHeader("X-Hub-Signature-256") @Nullable String claimed) {
    byte[] raw = body == null ? new byte[0] : body;
    if (raw.length > MOST_BYTES) {
      throw WebhookProblems.tooLarge();
    }
    SignatureGate.check(signature, raw, claimed);
    acceptWebhook.accept(ReadWebhook.of(json(raw), settings.lines(), clock.instant()));
    return Response.ok().build();
  }

  private static JsonNode json(byte[] raw) {
    try {
      JsonNode tree = TREES.readTree(raw);
      if (tree != null && !tree.isMissingNode()) {
        return tree;
      }
    } catch (IOException e) {
      // What Jackson says about it may quote the body.
    }
    throw WebhookProblems.notJson();
  }
}
