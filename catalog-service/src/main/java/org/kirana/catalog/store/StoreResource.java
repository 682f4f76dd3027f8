package org.kirana.catalog.store;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.Sku;
import org.kirana.catalog.outbound.ProductChanged;
import org.kirana.catalog.search.ProductSearch;

/**
 * The mini-store's pages. They are the same for everybody; who orders is known to the link only.
 */
@Path("/")
@ForShoppers
@Blocking
@Produces("text/html;charset=UTF-8")
public class StoreResource {

  private static final String LANGUAGE = "{language: en|hi|mr}";
  private static final String FOR_A_MINUTE = "public, max-age=60";
  private static final int LAST_PAGE = 10_000;
  private static final int LONGEST_SEARCH = 80;
  private static final int MOST_IN_BASKET = 100;

  private final KeepShelf keepShelf;
  private final Frames frames;
  private final int pageSize;

  StoreResource(KeepShelf keepShelf, Frames frames, StoreConfig config) {
    this.keepShelf = keepShelf;
    this.frames = frames;
    this.pageSize = config.pageSize();
  }

  @GET
  @Operation(hidden = true)
  public Response inTheBrowsersLanguage(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String wanted) {
    return Response.temporaryRedirect(URI.create("/" + Language.wanted(wanted).code()))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  @GET
  @Path(LANGUAGE)
  @Operation(hidden = true)
  public Response home(
      @PathParam("language") String code,
      @QueryParam("page") @DefaultValue("1") int number,
      @QueryParam("part") boolean part) {
    Language language = Language.of(code);
    String title = Sentences.in(language).say("home.title");
    Page page = new Page(language, title, "", null, null, frames.in(language));
    return shelf(page, frames.categories(), number, part);
  }

  @GET
  @Path(LANGUAGE + "/c/{category}")
  @Operation(hidden = true)
  public Response category(
      @PathParam("language") String code,
      @PathParam("category") String category,
      @QueryParam("page") @DefaultValue("1") int number,
      @QueryParam("part") boolean part) {
    Language language = Language.of(code);
    if (!frames.categories().contains(category)) {
      return missing(language);
    }
    String title = Category.name(category, language);
    Page page = new Page(language, title, "/c/" + category, null, category, frames.in(language));
    return shelf(page, List.of(category), number, part);
  }

  @GET
  @Path(LANGUAGE + "/search")
  @Operation(hidden = true)
  public Response search(
      @PathParam("language") String code,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") @DefaultValue("1") int number,
      @QueryParam("part") boolean part) {
    Language language = Language.of(code);
    String typed = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SEARCH));
    String path = "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    Sentences t = Sentences.in(language);
    Page page = new Page(language, t.say("search.title"), path, typed, null, frames.in(language));
    int from = from(number);
    ProductSearch.Found found = keepShelf.search().find(typed, from, pageSize);
    List<ProductChanged> products =
        found.skus().stream().map(keepShelf.shelf()::find).flatMap(Optional::stream).toList();
    String heading =
        found.total() == 0 ? t.say("search.nothing", typed) : t.say("search.found", typed);
    String more =
        found.total() > from + pageSize ? page.root() + path + "&page=" + (number + 1) : null;
    return ok(page, new Goods(heading, cards(products, language), more), part);
  }

  @GET
  @Path(LANGUAGE + "/basket")
  @Operation(hidden = true)
  public Response basket(@PathParam("language") String code) {
    Language language = Language.of(code);
    String title = Sentences.in(language).say("basket.title");
    return html(
        Pages.basket(new Page(language, title, "/basket", null, null, frames.in(language))));
  }

  @GET
  @Path(LANGUAGE + "/prices")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public Response prices(
      @PathParam("language") String code, @QueryParam("skus") @DefaultValue("") String skus) {
    Language language = Language.of(code);
    List<Card> cards =
        Arrays.stream(skus.split(","))
            .limit(MOST_IN_BASKET)
            .flatMap(sku -> known(sku).stream())
            .map(product -> Card.of(product, language))
            .toList();
    return Response.ok(cards).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private Optional<ProductChanged> known(String sku) {
    try {
      return keepShelf.shelf().find(new Sku(sku));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Response shelf(Page page, List<String> categories, int number, boolean part) {
    Shelf shelf = keepShelf.shelf();
    int from = from(number);
    List<ProductChanged> products = shelf.page(categories, from, pageSize);
    boolean more = shelf.size(categories) > from + pageSize;
    return ok(
        page,
        new Goods(
            page.title(),
            cards(products, page.language()),
            more ? page.root() + page.path() + "?page=" + (number + 1) : null),
        part);
  }

  private int from(int number) {
    return (Math.clamp(number, 1, LAST_PAGE) - 1) * pageSize;
  }

  private static List<Card> cards(List<ProductChanged> products, Language language) {
    return products.stream().map(product -> Card.of(product, language)).toList();
  }

  private Response missing(Language language) {
    String title = Sentences.in(language).say("missing.title");
    Page page = new Page(language, title, "", null, null, frames.in(language));
    return Response.status(Response.Status.NOT_FOUND).entity(Pages.missing(page)).build();
  }

  private static Response ok(Page page, Goods goods, boolean part) {
    return html(part ? Pages.part(page, goods) : Pages.shelf(page, goods));
  }

  private static Response html(TemplateInstance page) {
    return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE).build();
  }
}
