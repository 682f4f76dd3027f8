package org.kirana.catalog.store;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Words a page for HTTP: it is the same for everybody, so it may be kept for a moment. */
final class PageAnswer {

  private static final String FOR_A_MINUTE = "public, max-age=60";

  private PageAnswer() {}

  static Response of(TemplateInstance page) {
    return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, FOR_A_MINUTE).build();
  }

  /** The whole page, or only its goods for a script that adds them to its own page. */
  static Response of(Page page, Goods goods, boolean part) {
    return of(part ? Pages.part(page, goods) : Pages.shelf(page, goods));
  }

  static Response missing(Page page) {
    return Response.status(Response.Status.NOT_FOUND).entity(Pages.missing(page)).build();
  }
}
