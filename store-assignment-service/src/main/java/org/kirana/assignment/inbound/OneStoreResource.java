package org.kirana.assignment.inbound;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.ChangeStore;
import org.kirana.assignment.PauseStore;
import org.kirana.assignment.domain.Precondition;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.persistence.RegisteredStore;
import org.kirana.assignment.persistence.Stores;

/** Where operators look at one store, change it and pause it. */
@Path("/admin/stores/{storeId: [0-9a-fA-F-]{36}}")
@Tag(name = "stores")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "admin-key")
@APIResponse(responseCode = "401", ref = "no-key")
@APIResponse(responseCode = "403", ref = "closed")
@Blocking
@ForAdmins
public class OneStoreResource {

  private final ReadRegistration read;
  private final ChangeStore changeStore;
  private final PauseStore pauseStore;
  private final Stores stores;

  OneStoreResource(
      ReadRegistration read, ChangeStore changeStore, PauseStore pauseStore, Stores stores) {
    this.read = read;
    this.changeStore = changeStore;
    this.pauseStore = pauseStore;
    this.stores = stores;
  }

  @GET
  @Operation(summary = "The store, whether it takes part, and how many orders it has in hand")
  @APIResponse(
      responseCode = "200",
      description = "The store",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = StoreView.class)))
  @APIResponse(responseCode = "404", ref = "not-found")
  public Response store(@PathParam("storeId") UUID storeId) {
    return view(Status.OK, stores.byId(new StoreId(storeId)));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Registers a store, or changes it if it still is what you saw")
  @APIResponse(
      responseCode = "200",
      description = "Changed; its version is one higher",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = StoreView.class)))
  @APIResponse(
      responseCode = "201",
      description = "Registered",
      headers = @Header(name = "ETag", description = "For If-Match"),
      content = @Content(schema = @Schema(implementation = StoreView.class)))
  @APIResponse(responseCode = "400", ref = "bad-request")
  @APIResponse(responseCode = "412", ref = "moved")
  @APIResponse(responseCode = "422", ref = "store-wrong")
  @APIResponse(responseCode = "428", ref = "unconditional")
  public Response put(
      @PathParam("storeId") UUID storeId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @Nullable JsonNode body) {
    Precondition precondition = new Precondition(ifMatch, ifNoneMatch);
    return switch (changeStore.change(registration(storeId, body), precondition)) {
      case ChangeStore.Kept kept -> view(kept.created() ? Status.CREATED : Status.OK, kept.store());
      case ChangeStore.Refused refused -> throw StoreProblems.notSo(refused.problem().problem());
      case ChangeStore.Moved moved -> throw StoreProblems.moved();
      case ChangeStore.Unconditional unconditional -> throw StoreProblems.unconditional();
    };
  }

  @POST
  @Path("/pause")
  @Operation(summary = "Gives the store no new orders until it is resumed")
  @APIResponse(
      responseCode = "200",
      description = "Paused",
      content = @Content(schema = @Schema(implementation = StoreView.class)))
  @APIResponse(responseCode = "404", ref = "not-found")
  public Response pause(@PathParam("storeId") UUID storeId) {
    return view(Status.OK, pauseStore.pause(new StoreId(storeId)));
  }

  @POST
  @Path("/resume")
  @Operation(summary = "Lets new orders come again")
  @APIResponse(
      responseCode = "200",
      description = "Resumed",
      content = @Content(schema = @Schema(implementation = StoreView.class)))
  @APIResponse(responseCode = "404", ref = "not-found")
  public Response resume(@PathParam("storeId") UUID storeId) {
    return view(Status.OK, pauseStore.resume(new StoreId(storeId)));
  }

  /** The address names the store; the version that was seen may stand in the body or not. */
  private Registration registration(UUID storeId, @Nullable JsonNode body) {
    if (!(body instanceof ObjectNode store)) {
      throw StoreProblems.notAnObject();
    }
    if (!store.path("storeId").asText(storeId.toString()).equalsIgnoreCase(storeId.toString())) {
      throw StoreProblems.notSo("storeId is not the one of the address");
    }
    store.put("storeId", storeId.toString());
    if (!store.hasNonNull("version")) {
      store.put("version", 1);
    }
    try {
      return read.read(store);
    } catch (IllegalArgumentException e) {
      throw StoreProblems.notSo(String.valueOf(e.getMessage()));
    }
  }

  private static Response view(Status status, @Nullable RegisteredStore store) {
    if (store == null) {
      throw StoreProblems.noSuchStore();
    }
    return Response.status(status).tag(store.etag()).entity(StoreView.of(store)).build();
  }
}
