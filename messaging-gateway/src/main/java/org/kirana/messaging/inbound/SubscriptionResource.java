package org.kirana.messaging.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.WhatsAppSettings;

/** Where Meta asks, once, whether this address is really ours. The request is not signed. */
@Path("/webhooks/whatsapp")
public class SubscriptionResource {

  private final WhatsAppSettings settings;

  SubscriptionResource(WhatsAppSettings settings) {
    this.settings = settings;
  }

  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public String verify(
      @RestQuery("hub.mode") @Nullable String mode,
      @RestQuery("hub.verify_token") @Nullable String token,
      @RestQuery("hub.challenge") @Nullable String challenge) {
    if (!"subscribe".equals(mode) || challenge == null || !isOurs(token)) {
      throw WebhookProblems.wrongVerification();
    }
    return challenge;
  }

  private boolean isOurs(@Nullable String token) {
    Optional<String> ours = settings.verifyToken().filter(known -> !known.isBlank());
    return token != null
        && ours.isPresent()
        && MessageDigest.isEqual(ours.get().getBytes(UTF_8), token.getBytes(UTF_8));
  }
}
