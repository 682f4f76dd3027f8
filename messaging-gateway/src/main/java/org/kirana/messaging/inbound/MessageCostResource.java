package org.kirana.messaging.inbound;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.MessageCosts;
import org.kirana.messaging.MessageCosts.Costs;
import org.kirana.messaging.domain.OrderId;

/** Where one asks what our messages cost: of one order, or of all orders in a time. */
@Path("/admin/message-costs")
@ForAdmins
public class MessageCostResource {

  private final MessageCosts costs;

  MessageCostResource(MessageCosts costs) {
    this.costs = costs;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Messages and paise of one order, or of all orders from and until a moment")
  public Costs costs(
      @RestQuery @Nullable String orderId,
      @RestQuery @Nullable String from,
      @RestQuery @Nullable String until) {
    try {
      if (orderId != null) {
        return costs.of(new OrderId(UUID.fromString(orderId)));
      }
      if (from != null && until != null) {
        return costs.between(Instant.parse(from), Instant.parse(until));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // Answered below like a question that is not there.
    }
    throw HttpProblem.valueOf(
        Status.BAD_REQUEST, "ask with orderId (UUID), or with from and until (ISO 8601, UTC)");
  }
}
