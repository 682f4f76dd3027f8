package org.kirana.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where admins change the catalogue, many products at once. */
@Path("/admin/products")
@Tag(name = "admin")
@SecurityRequirement(name = "admin-key")
@APIResponse(responseCode = "401", ref = "no-key")
@APIResponse(responseCode = "403", ref = "closed")
@ForAdmins
@Blocking
public class ProductAdminResource {

  private static final int MOST_ROWS = 5000;
  private static final String CSV = "text/csv";

  private final ReadProducts readProducts;
  private final ReadSheet readSheet;
  private final ChangeProduct changeProduct;
  private final WriteSheet writeSheet;

  ProductAdminResource(
      ReadProducts readProducts,
      ReadSheet readSheet,
      ChangeProduct changeProduct,
      WriteSheet writeSheet) {
    this.readProducts = readProducts;
    this.readSheet = readSheet;
    this.changeProduct = changeProduct;
    this.writeSheet = writeSheet;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Creates and changes products, from JSON or a CSV sheet: all rows or none")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ProductRow[].class),
              examples = @ExampleObject(name = "one product", value = Examples.PRODUCTS)))
  @APIResponse(
      responseCode = "200",
      description = "How much was changed; after a dry run also what",
      content = @Content(schema = @Schema(implementation = Changes.class)))
  @APIResponse(responseCode = "400", ref = "bad-request")
  @APIResponse(responseCode = "413", ref = "too-large")
  @APIResponse(responseCode = "422", ref = "rows-wrong")
  public Changes change(
      @Nullable JsonNode rows, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
    if (rows == null || !rows.isArray() || rows.isEmpty() || rows.size() > MOST_ROWS) {
      throw CatalogProblems.notAList(MOST_ROWS);
    }
    return switch (outcome(readProducts.from(rows), dryRun)) {
      case ChangeProduct.Done done -> done.changes();
      case ChangeProduct.Refused refused -> throw CatalogProblems.rows(refused.problems());
    };
  }

  @POST
  @Consumes(CSV)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Creates and changes products, from JSON or a CSV sheet: all rows or none")
  @RequestBody(
      content =
          @Content(
              mediaType = CSV,
              schema = @Schema(implementation = String.class),
              examples =
                  @ExampleObject(name = "a price of now and one to come", value = Examples.SHEET)))
  @APIResponse(
      responseCode = "200",
      description = "How much was changed; after a dry run also what",
      content = @Content(schema = @Schema(implementation = Changes.class)))
  @APIResponse(responseCode = "400", ref = "bad-request")
  @APIResponse(responseCode = "413", ref = "too-large")
  @APIResponse(responseCode = "422", ref = "rows-wrong")
  public Changes importSheet(
      byte[] sheet, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
    ChangeProduct.Outcome outcome =
        switch (readSheet.from(sheet)) {
          case ReadSheet.NotASheet not -> throw CatalogProblems.notASheet(not.why());
          case ReadSheet.Rows rows ->
              outcome(readProducts.from(rows.rows(), rows.problems()), dryRun);
        };
    return switch (outcome) {
      case ChangeProduct.Done done -> done.changes();
      case ChangeProduct.Refused refused ->
          throw CatalogProblems.rows(refused.problems().stream().map(SheetColumn::named).toList());
    };
  }

  @GET
  @Produces(CSV)
  @Operation(summary = "Exports all products by SKU, retired ones and scheduled prices included")
  @APIResponse(
      responseCode = "200",
      description = "A sheet that can be imported as it is",
      content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
  public Response exportSheet() {
    StreamingOutput sheet = writeSheet::to;
    return Response.ok(sheet)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"products.csv\"")
        .build();
  }

  private ChangeProduct.Outcome outcome(ReadProducts.Outcome read, boolean dryRun) {
    return switch (read) {
      case ReadProducts.Wrong wrong -> new ChangeProduct.Refused(wrong.problems());
      case ReadProducts.Right right when dryRun -> changeProduct.wouldBe(right.products());
      case ReadProducts.Right right -> changeProduct.toBe(right.products());
    };
  }
}
