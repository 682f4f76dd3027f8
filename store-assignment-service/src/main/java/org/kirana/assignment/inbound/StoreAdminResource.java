package org.kirana.assignment.inbound;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Registrations;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.persistence.Stores;

/** Where operators register stores, many at once, and take them out as a sheet. */
@Path("/admin/stores")
@Tag(name = "stores")
@SecurityRequirement(name = "admin-key")
@APIResponse(responseCode = "401", ref = "no-key")
@APIResponse(responseCode = "403", ref = "closed")
@Blocking
@ForAdmins
public class StoreAdminResource {

  private static final int MOST_ROWS = 5000;
  private static final String CSV = "text/csv";

  private final RegisterRows registerRows;
  private final ImportSheet importSheet;
  private final WriteSheet writeSheet;
  private final Stores stores;

  StoreAdminResource(
      RegisterRows registerRows, ImportSheet importSheet, WriteSheet writeSheet, Stores stores) {
    this.registerRows = registerRows;
    this.importSheet = importSheet;
    this.writeSheet = writeSheet;
    this.stores = stores;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Registers stores, or newer versions of them: all rows or none")
  @APIResponse(
      responseCode = "200",
      description = "How many; after a dry run also which",
      content = @Content(schema = @Schema(implementation = Registrations.Registered.class)))
  @APIResponse(responseCode = "400", ref = "bad-request")
  @APIResponse(responseCode = "413", ref = "too-large")
  public Registrations.Registered register(
      @Nullable JsonNode body, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
    if (body == null || !body.isArray() || body.isEmpty() || body.size() > MOST_ROWS) {
      throw StoreProblems.notAnArray();
    }
    return dryRun ? registerRows.rehearse(body) : registerRows.from(body);
  }

  @POST
  @Consumes(CSV)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Registers stores, or newer versions of them: all rows or none")
  @APIResponse(
      responseCode = "200",
      description = "How many; after a dry run also which",
      content = @Content(schema = @Schema(implementation = Registrations.Registered.class)))
  @APIResponse(responseCode = "400", ref = "bad-request")
  @APIResponse(responseCode = "413", ref = "too-large")
  @APIResponse(responseCode = "422", ref = "rows-wrong")
  public Registrations.Registered importSheet(
      byte[] sheet, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
    return dryRun ? importSheet.rehearse(sheet) : importSheet.from(sheet);
  }

  @GET
  @Produces(CSV)
  @Operation(summary = "Exports all stores by their codes, retired ones included")
  @APIResponse(
      responseCode = "200",
      description = "A sheet that can be imported as it is",
      content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
  public Response exportSheet() {
    StreamingOutput sheet = writeSheet::to;
    return Response.ok(sheet)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stores.csv\"")
        .build();
  }

  @GET
  @Path("/count")
  @Operation(summary = "How many stores are registered")
  public StoreCount count() {
    return new StoreCount(
        stores.count(),
        stores.countStanding(Standing.ACTIVE),
        stores.countStanding(Standing.PAUSED),
        stores.countStanding(Standing.RETIRED));
  }
}
