package org.kirana.catalog.store;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kirana.catalog.outbound.ProductChanged;

/** The shelves: all goods, or those of one category, a page at a time. */
@Path(Language.IN_THE_ADDRESS)
@ForShoppers
@Blocking
@Produces("text/html;charset=UTF-8")
public class ShelfResource {

  private final KeepShelf keepShelf;
  private final Frames frames;
  private final int pageSize;

  ShelfResource(KeepShelf keepShelf, Frames frames, StoreConfig config) {
    this.keepShelf = keepShelf;
    this.frames = frames;
    this.pageSize = config.pageSize();
  }

  @GET
  @Operation(hidden = true)
  public Response home(
      @PathParam("language") String code,
      @QueryParam("page") @DefaultValue("1") int number,
      @QueryParam("part") boolean part) {
    Page page = frames.page(Language.of(code), "home.title", "");
    return PageAnswer.of(page, goods(page, frames.categories(), new PageNumber(number)), part);
  }

  @GET
  @Path("c/{category}")
  @Operation(hidden = true)
  public Response category(
      @PathParam("language") String code,
      @PathParam("category") String category,
      @QueryParam("page") @DefaultValue("1") int number,
      @QueryParam("part") boolean part) {
    Language language = Language.of(code);
    if (!frames.categories().contains(category)) {
      return PageAnswer.missing(frames.page(language, "missing.title", ""));
    }
    Page page =
        frames.page(language, "category." + category, "/c/" + category).withChosen(category);
    return PageAnswer.of(page, goods(page, List.of(category), new PageNumber(number)), part);
  }

  private Goods goods(Page page, List<String> categories, PageNumber number) {
    Shelf shelf = keepShelf.shelf();
    int from = number.from(pageSize);
    List<ProductChanged> products = shelf.page(categories, from, pageSize);
    boolean more = shelf.size(categories) > from + pageSize;
    return new Goods(
        page.title(),
        page.t().say("shelf.empty"),
        Card.all(products, page.language()),
        more ? page.address() + "?page=" + number.next() : null);
  }
}
