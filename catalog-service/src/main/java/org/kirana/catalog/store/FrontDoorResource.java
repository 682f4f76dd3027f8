package org.kirana.catalog.store;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Leads somebody who has the bare address only to the pages in the browser's language. */
@Path("/")
@ForShoppers
public class FrontDoorResource {

  @GET
  @Operation(hidden = true)
  public Response inTheBrowsersLanguage(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String wanted) {
    return Response.temporaryRedirect(URI.create("/" + Language.wanted(wanted).code()))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
