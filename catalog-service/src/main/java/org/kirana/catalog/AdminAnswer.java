package org.kirana.catalog;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Words what came of an admin's call for HTTP. */
final class AdminAnswer {

  private AdminAnswer() {}

  static Response of(Status status, ProductView view) {
    return Response.status(status).tag(view.etag()).entity(view).build();
  }

  static Response of(ReplaceProduct.Outcome outcome) {
    return switch (outcome) {
      case ReplaceProduct.Kept kept -> of(kept.created() ? Status.CREATED : Status.OK, kept.view());
      case ReplaceProduct.Refused refused -> throw CatalogProblems.rows(List.of(refused.problem()));
      case ReplaceProduct.Unknown unknown -> throw CatalogProblems.noSuchProduct();
      case ReplaceProduct.Moved moved -> throw CatalogProblems.moved();
      case ReplaceProduct.Unconditional unconditional -> throw CatalogProblems.unconditional();
    };
  }

  static Sku sku(String value) {
    if (!value.matches(Sku.PATTERN)) {
      throw CatalogProblems.noSuchProduct();
    }
    return new Sku(value);
  }
}
