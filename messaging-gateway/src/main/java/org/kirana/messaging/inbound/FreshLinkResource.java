package org.kirana.messaging.inbound;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.ReceiveFromMiniStore;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.StoreLink;
import org.kirana.messaging.persistence.LineWindows;

/** Where one tap asks for another link, because this one has expired or was used. */
@Path("/fresh-links")
public class FreshLinkResource {

  private final StoreLinkGate gate;
  private final ReadPageRequest read;
  private final LineWindows windows;
  private final ReceiveFromMiniStore receive;
  private final Clock clock;

  FreshLinkResource(
      StoreLinkGate gate,
      ReadPageRequest read,
      LineWindows windows,
      ReceiveFromMiniStore receive,
      Clock clock) {
    this.gate = gate;
    this.read = read;
    this.windows = windows;
    this.receive = receive;
    this.clock = clock;
  }

  record FreshLinkRequest(
      @NotNull @Nullable UUID requestId,
      @NotNull @Pattern(regexp = "en|hi|mr") @Nullable String language) {}

  @POST
  @Consumes(MediaType.WILDCARD)
  @Blocking
  @Operation(summary = "Has a new link sent into the chat of whoever came by this one")
  public Response ask(
      @RestHeader(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
      byte @Nullable [] body) {
    StoreLink link = gate.toRenew(authorization);
    FreshLinkRequest request = read.as(FreshLinkRequest.class, body);
    if (!windows.of(link.contactId(), Line.SHOPPER).isOpenAt(clock.instant())) {
      throw MiniStoreProblems.windowClosed();
    }
    UUID requestId = Objects.requireNonNull(request.requestId());
    String language = Objects.requireNonNull(request.language());
    UntilSafe.await(() -> receive.freshLink(link, requestId, language));
    return Response.accepted().build();
  }
}
