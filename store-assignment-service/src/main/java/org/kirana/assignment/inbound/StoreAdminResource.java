package org.kirana.assignment.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.PauseStore;
import org.kirana.assignment.RegisterStores;
import org.kirana.assignment.domain.Registrations;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.persistence.RegisteredStore;
import org.kirana.assignment.persistence.Stores;

/** Where operators register, pause and look up stores. */
@Path("/admin/stores")
@Tag(name = "stores")
@Blocking
@ForAdmins
public class StoreAdminResource {

  private static final int MOST_ROWS = 5000;

  private final ReadRegistration read;
  private final RegisterStores registerStores;
  private final PauseStore pauseStore;
  private final Stores stores;

  StoreAdminResource(
      ReadRegistration read, RegisterStores registerStores, PauseStore pauseStore, Stores stores) {
    this.read = read;
    this.registerStores = registerStores;
    this.pauseStore = pauseStore;
    this.stores = stores;
  }

  @POST
  @Operation(summary = "Registers stores, or newer versions of them: all rows or none")
  public Registrations.Registered register(@Nullable JsonNode body) {
    if (body == null || !body.isArray() || body.isEmpty() || body.size() > MOST_ROWS) {
      throw StoreProblems.notAnArray();
    }
    RegistrationRows rows = RegistrationRows.read(body, read);
    if (!rows.problems().isEmpty()) {
      throw StoreProblems.rows(rows.problems());
    }
    return switch (registerStores.register(rows.registrations())) {
      case Registrations.Registered registered -> registered;
      case Registrations.Refused refused -> throw StoreProblems.rows(refused.problems());
    };
  }

  @GET
  @Path("/{storeId}")
  @Operation(summary = "The store, whether it takes part, and how many orders it has in hand")
  public StoreView store(@PathParam("storeId") UUID storeId) {
    return view(stores.byId(new StoreId(storeId)));
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

  @POST
  @Path("/{storeId}/pause")
  @Operation(summary = "Gives the store no new orders until it is resumed")
  public StoreView pause(@PathParam("storeId") UUID storeId) {
    return view(pauseStore.pause(new StoreId(storeId)));
  }

  @POST
  @Path("/{storeId}/resume")
  @Operation(summary = "Lets new orders come again")
  public StoreView resume(@PathParam("storeId") UUID storeId) {
    return view(pauseStore.resume(new StoreId(storeId)));
  }

  private static StoreView view(@Nullable RegisteredStore store) {
    if (store == null) {
      throw StoreProblems.noSuchStore();
    }
    return StoreView.of(store);
  }
}
