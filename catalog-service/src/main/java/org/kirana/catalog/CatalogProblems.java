package org.kirana.catalog;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** What the catalogue answers when it cannot do what it was asked, as RFC 9457 problems. */
final class CatalogProblems {

  private CatalogProblems() {}

  static HttpProblem notAList(int mostRows) {
    return HttpProblem.builder()
        .withStatus(Status.BAD_REQUEST)
        .withTitle("Not a list of products")
        .withDetail("The body is a JSON array of 1 to " + mostRows + " products.")
        .build();
  }

  static HttpProblem rows(List<RowProblem> problems) {
    return HttpProblem.builder()
        .withStatus(422)
        .withTitle("Products not changed")
        .withDetail("Nothing was changed. Rows are counted from 1.")
        .with("rows", problems)
        .build();
  }

  static HttpProblem noSuchProduct() {
    return HttpProblem.builder().withStatus(Status.NOT_FOUND).withTitle("No such product").build();
  }

  static HttpProblem noSuchPage(int largestPage) {
    return HttpProblem.builder()
        .withStatus(Status.BAD_REQUEST)
        .withTitle("No such page")
        .withDetail("page counts from 0, size is 1 to " + largestPage + ".")
        .build();
  }
}
