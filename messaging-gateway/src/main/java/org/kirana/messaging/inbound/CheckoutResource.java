package org.kirana.messaging.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.ReceiveFromMiniStore;
import org.kirana.messaging.domain.Checkout;
import org.kirana.messaging.domain.StoreLink;
import org.kirana.messaging.persistence.UsedLinks;

/**
 * Where the mini-store sends a basket. 202 means: safe with Kafka; the answer comes in the chat.
 */
@Path("/checkouts")
public class CheckoutResource {

  private final StoreLinkGate gate;
  private final ReadPageRequest read;
  private final UsedLinks usedLinks;
  private final ReceiveFromMiniStore receive;

  CheckoutResource(
      StoreLinkGate gate, ReadPageRequest read, UsedLinks usedLinks, ReceiveFromMiniStore receive) {
    this.gate = gate;
    this.read = read;
    this.usedLinks = usedLinks;
    this.receive = receive;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Blocking
  @Operation(summary = "Takes a basket from the page that a signed link opened")
  public Response checkOut(
      @RestHeader(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      byte @Nullable [] body) {
    StoreLink link = gate.toOrder(authorization);
    Checkout checkout = read.as(CheckoutRequest.class, body).by(link.linkId());
    if (wasUsedForAnother(checkout)) {
      throw MiniStoreProblems.used();
    }
    UntilSafe.await(() -> receive.checkout(link, checkout));
    return Response.accepted().build();
  }

  /** A courtesy: what we have not heard of yet is decided by order-service. */
  private boolean wasUsedForAnother(Checkout checkout) {
    return usedLinks
        .checkoutOf(checkout.linkId())
        .filter(used -> !used.equals(checkout.checkoutId()))
        .isPresent();
  }
}
