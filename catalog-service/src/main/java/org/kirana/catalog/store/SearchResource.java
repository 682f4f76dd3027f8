package org.kirana.catalog.store;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kirana.catalog.outbound.ProductChanged;
import org.kirana.catalog.search.ProductSearch;

/** Answers what shoppers type, in whichever language and spelling. */
@Path(Language.IN_THE_ADDRESS)
@ForShoppers
@Blocking
@Produces("text/html;charset=UTF-8")
public class SearchResource {

  private static final int LONGEST = 80;

  private final KeepShelf keepShelf;
  private final Frames frames;
  private final int pageSize;

  SearchResource(KeepShelf keepShelf, Frames frames, StoreConfig config) {
    this.keepShelf = keepShelf;
    this.frames = frames;
    this.pageSize = config.pageSize();
  }

  @GET
  @Path("search")
  @Operation(hidden = true)
  public Response search(
      @PathParam("language") String code,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") @DefaultValue("1") int number,
      @QueryParam("part") boolean part) {
    Language language = Language.of(code);
    String typed = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
    if (typed.isEmpty()) {
      return Response.seeOther(URI.create("/" + language.code())).build();
    }
    String path = "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    Page page = frames.page(language, "search.title", path).withTyped(typed);
    return PageAnswer.of(page, found(page, typed, new PageNumber(number)), part);
  }

  private Goods found(Page page, String typed, PageNumber number) {
    int from = number.from(pageSize);
    ProductSearch.Found found = keepShelf.search().find(typed, from, pageSize);
    List<ProductChanged> products =
        found.skus().stream().map(keepShelf.shelf()::find).flatMap(Optional::stream).toList();
    boolean more = found.total() > from + pageSize;
    return new Goods(
        page.t().say(found.total() == 0 ? "search.nothing" : "search.found", typed),
        page.t().say("search.hint"),
        Card.all(products, page.language()),
        more ? page.address() + "&page=" + number.next() : null);
  }
}
