package org.kirana.order.inbound;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.kirana.order.domain.OrderId;
import org.kirana.order.persistence.Orders;

/** Shows an order to support. */
@Path("/orders")
@AdminOnly
class OrderResource {

  private final Orders orders;

  OrderResource(Orders orders) {
    this.orders = orders;
  }

  @GET
  @Path("{orderId}")
  @Produces(MediaType.APPLICATION_JSON)
  @Blocking
  @Transactional
  @Operation(summary = "How an order stands; nothing about the person who placed it")
  @APIResponse(responseCode = "200", description = "The order")
  @APIResponse(responseCode = "401", description = "The admin key is missing or wrong")
  @APIResponse(responseCode = "403", description = "No admin key is configured")
  @APIResponse(responseCode = "404", description = "No such order")
  @SecurityRequirement(name = "admin-key")
  public OrderView order(@PathParam("orderId") UUID orderId) {
    return orders
        .with(new OrderId(orderId))
        .map(OrderView::of)
        .orElseThrow(
            () -> HttpProblem.valueOf(Status.NOT_FOUND, "There is no order with this id."));
  }
}
