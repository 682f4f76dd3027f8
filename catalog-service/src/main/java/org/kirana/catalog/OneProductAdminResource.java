package org.kirana.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
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

/** Where admins look at one product and change it. */
@Path("/admin/products/{sku}")
@Tag(name = "admin")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "admin-key")
@APIResponse(responseCode = "401", ref = "no-key")
@APIResponse(responseCode = "403", ref = "closed")
@ForAdmins
@Blocking
public class OneProductAdminResource {

  private final ReadProducts readProducts;
  private final ReplaceProduct replaceProduct;
  private final RetireProduct retireProduct;
  private final ShowProduct showProduct;

  OneProductAdminResource(
      ReadProducts readProducts,
      ReplaceProduct replaceProduct,
      RetireProduct retireProduct,
      ShowProduct showProduct) {
    this.readProducts = readProducts;
    this.replaceProduct = replaceProduct;
    this.retireProduct = retireProduct;
    this.showProduct = showProduct;
  }

  @GET
  @Operation(summary = "One product, retired or not, with its past and scheduled prices")
  @APIResponse(
      responseCode = "200",
      description = "The product",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  @APIResponse(responseCode = "404", ref = "not-found")
  public Response product(@PathParam("sku") String sku) {
    return showProduct
        .named(AdminAnswer.sku(sku))
        .map(view -> AdminAnswer.of(Status.OK, view))
        .orElseThrow(CatalogProblems::noSuchProduct);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Creates a product, or changes it if it still is what you saw")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ProductRow.class),
              examples = @ExampleObject(name = "a product", value = Examples.PRODUCT)))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  @APIResponse(responseCode = "400", ref = "bad-request")
  @APIResponse(responseCode = "412", ref = "moved")
  @APIResponse(responseCode = "422", ref = "rows-wrong")
  @APIResponse(responseCode = "428", ref = "unconditional")
  public Response put(
      @PathParam("sku") String sku,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @Nullable JsonNode body) {
    return switch (readProducts.from(rows(sku, body), List.of())) {
      case ReadProducts.Wrong wrong -> throw CatalogProblems.rows(wrong.problems());
      case ReadProducts.Right right ->
          AdminAnswer.of(
              replaceProduct.with(
                  right.products().getFirst(), new Precondition(ifMatch, ifNoneMatch)));
    };
  }

  @POST
  @Path("/retire")
  @Operation(summary = "Takes a product off sale; changing it puts it on sale again")
  @APIResponse(
      responseCode = "200",
      description = "Off sale",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = ProductView.class)))
  @APIResponse(responseCode = "404", ref = "not-found")
  public Response retire(@PathParam("sku") String sku) {
    return retireProduct
        .retire(AdminAnswer.sku(sku))
        .map(view -> AdminAnswer.of(Status.OK, view))
        .orElseThrow(CatalogProblems::noSuchProduct);
  }

  private static List<NumberedRow> rows(String sku, @Nullable JsonNode body) {
    if (!(body instanceof ObjectNode product)) {
      throw CatalogProblems.notAnObject();
    }
    if (product.path("sku").isMissingNode()) {
      return List.of(new NumberedRow(1, product.put("sku", sku)));
    }
    if (!product.path("sku").asText().equals(sku)) {
      throw CatalogProblems.rows(
          List.of(new RowProblem(1, "sku", "is not the one of the address")));
    }
    return List.of(new NumberedRow(1, product));
  }
}
