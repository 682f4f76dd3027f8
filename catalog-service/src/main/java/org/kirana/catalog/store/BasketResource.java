package org.kirana.catalog.store;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kirana.catalog.Sku;
import org.kirana.catalog.outbound.ProductChanged;

/** The empty bill that a phone fills from its basket, and today's prices for it. */
@Path(Language.IN_THE_ADDRESS)
@ForShoppers
@Blocking
public class BasketResource {

  private static final int MOST_LINES = 100;

  private final KeepShelf keepShelf;
  private final Frames frames;

  BasketResource(KeepShelf keepShelf, Frames frames) {
    this.keepShelf = keepShelf;
    this.frames = frames;
  }

  @GET
  @Path("basket")
  @Produces("text/html;charset=UTF-8")
  @Operation(hidden = true)
  public Response basket(@PathParam("language") String code) {
    return PageAnswer.of(Pages.basket(frames.page(Language.of(code), "basket.title", "/basket")));
  }

  @GET
  @Path("prices")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response prices(
      @PathParam("language") String code, @QueryParam("skus") @DefaultValue("") String skus) {
    List<ProductChanged> products =
        Arrays.stream(skus.split(",")).limit(MOST_LINES).flatMap(s -> known(s).stream()).toList();
    return Response.ok(Card.all(products, Language.of(code)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Optional<ProductChanged> known(String sku) {
    try {
      return keepShelf.shelf().find(new Sku(sku));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
