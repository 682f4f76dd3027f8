package org.kirana.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.outbound.ProductChanged;

/** Where admins change the catalogue. */
@Path("/admin/products")
@Tag(name = "admin")
@ForAdmins
@Blocking
public class ProductAdminResource {

  private static final int MOST_ROWS = 5000;

  private final ReadProducts readProducts;
  private final ChangeProduct changeProduct;
  private final Products products;

  ProductAdminResource(ReadProducts readProducts, ChangeProduct changeProduct, Products products) {
    this.readProducts = readProducts;
    this.changeProduct = changeProduct;
    this.products = products;
  }

  @POST
  @Operation(summary = "Creates products and changes those that exist: all rows or none")
  @RequestBody(content = @Content(schema = @Schema(implementation = ProductRow[].class)))
  @APIResponse(responseCode = "200", description = "How many were created, changed, unchanged")
  @APIResponse(responseCode = "422", description = "What is wrong, row by row; nothing changed")
  public Changes change(@Nullable JsonNode rows) {
    if (rows == null || !rows.isArray() || rows.isEmpty() || rows.size() > MOST_ROWS) {
      throw CatalogProblems.notAList(MOST_ROWS);
    }
    return switch (readProducts.from(rows)) {
      case ReadProducts.Right right -> changeProduct.toBe(right.products());
      case ReadProducts.Wrong wrong -> throw CatalogProblems.rows(wrong.problems());
    };
  }

  @GET
  @Path("/{sku}")
  @Operation(summary = "One product, retired or not")
  public ProductChanged product(@PathParam("sku") String sku) {
    return products
        .find(sku(sku))
        .map(Product::announcement)
        .orElseThrow(CatalogProblems::noSuchProduct);
  }

  @POST
  @Path("/{sku}/retire")
  @Operation(summary = "Takes a product off sale; changing it puts it on sale again")
  public ProductChanged retire(@PathParam("sku") String sku) {
    return changeProduct.retire(sku(sku)).orElseThrow(CatalogProblems::noSuchProduct);
  }

  private static Sku sku(String value) {
    if (!value.matches(Sku.PATTERN)) {
      throw CatalogProblems.noSuchProduct();
    }
    return new Sku(value);
  }
}
