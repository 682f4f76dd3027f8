package org.kirana.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where admins plan prices: each is valid from the beginning of a day in India. */
@Path("/admin/products/{sku}/prices/{validFrom}")
@Tag(name = "admin")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "admin-key")
@APIResponse(responseCode = "401", ref = "no-key")
@APIResponse(responseCode = "403", ref = "closed")
@ForAdmins
@Blocking
public class ScheduledPriceResource {

  private final ReadPrice readPrice;
  private final ReplaceProduct replaceProduct;
  private final WithdrawPrice withdrawPrice;

  ScheduledPriceResource(
      ReadPrice readPrice, ReplaceProduct replaceProduct, WithdrawPrice withdrawPrice) {
    this.readPrice = readPrice;
    this.replaceProduct = replaceProduct;
    this.withdrawPrice = withdrawPrice;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Plans a price and MRP, or replaces them; today or earlier means now")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = PriceRow.class),
              examples = @ExampleObject(name = "a price", value = Examples.PRICE)))
  @APIResponse(
      responseCode = "200",
      description = "Planned",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  @APIResponse(responseCode = "400", ref = "bad-request")
  @APIResponse(responseCode = "404", ref = "not-found")
  @APIResponse(responseCode = "422", ref = "rows-wrong")
  public Response schedule(
      @PathParam("sku") String sku,
      @PathParam("validFrom") String validFrom,
      @Nullable JsonNode body) {
    if (!(body instanceof ObjectNode price)) {
      throw CatalogProblems.notAnObject();
    }
    LocalDate day = day(validFrom);
    return switch (readPrice.from(price, day)) {
      case ReadPrice.Wrong wrong -> throw CatalogProblems.rows(wrong.problems());
      case ReadPrice.Right right ->
          AdminAnswer.of(replaceProduct.price(AdminAnswer.sku(sku), day, right.price()));
    };
  }

  @DELETE
  @Operation(summary = "Withdraws a price before it is valid")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  @APIResponse(responseCode = "400", ref = "bad-request")
  @APIResponse(responseCode = "404", ref = "not-found")
  public Response withdraw(@PathParam("sku") String sku, @PathParam("validFrom") String validFrom) {
    return withdrawPrice
        .of(AdminAnswer.sku(sku), day(validFrom))
        .map(view -> AdminAnswer.of(Status.OK, view))
        .orElseThrow(CatalogProblems::noSuchPrice);
  }

  private static LocalDate day(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw CatalogProblems.notADay(given);
    }
  }
}
