package org.kirana.catalog.store;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Gives out scripts. */
@Path("/assets")
@ForShoppers
public class AssetsResource {

  private final Assets assets;

  AssetsResource(Assets assets) {
    this.assets = assets;
  }

  /** Another version's page may still be open: it gets today's file, but must not keep it. */
  @GET
  @Path("{version}/{file}")
  @Operation(hidden = true)
  public Response file(@PathParam("version") String version, @PathParam("file") String file) {
    byte[] content = assets.find(file).orElseThrow(NotFoundException::new);
    return Response.ok(content)
        .type("text/javascript;charset=UTF-8")
        .header(
            HttpHeaders.CACHE_CONTROL,
            version.equals(assets.version()) ? "public, max-age=31536000, immutable" : "no-store")
        .build();
  }
}
