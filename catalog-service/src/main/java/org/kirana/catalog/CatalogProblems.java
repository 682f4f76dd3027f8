package org.kirana.catalog;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.util.List;

/** What the catalogue answers when it cannot do what it was asked, as RFC 9457 problems. */
final class CatalogProblems {

  private static final int UNPROCESSABLE = 422;

  private CatalogProblems() {}

  static HttpProblem notAList(int mostRows) {
    return problem(Status.BAD_REQUEST, "not-a-list", "Not a list of products")
        .withDetail("The body is a JSON array of 1 to " + mostRows + " products.")
        .build();
  }

  static HttpProblem notASheet(String why) {
    return problem(Status.BAD_REQUEST, "not-a-sheet", "Not a sheet of products")
        .withDetail(why)
        .build();
  }

  static HttpProblem notAnObject() {
    return problem(Status.BAD_REQUEST, "not-an-object", "Not a JSON object")
        .withDetail("The body is one JSON object.")
        .build();
  }

  static HttpProblem notADay(String given) {
    return problem(Status.BAD_REQUEST, "not-a-day", "Not a day")
        .withDetail("A price is valid from a day like 2026-12-31, not from " + given + ".")
        .build();
  }

  /** Rows of a list count from 1; in a sheet, row 1 is the header. */
  static HttpProblem rows(List<RowProblem> problems) {
    return HttpProblem.builder()
        .withType(type("rows-wrong"))
        .withStatus(UNPROCESSABLE)
        .withTitle("Products not changed")
        .withDetail(
            "Nothing was changed. Mend the rows that are listed and send all of them again.")
        .with("rows", problems)
        .build();
  }

  static HttpProblem moved() {
    return problem(Status.PRECONDITION_FAILED, "product-moved", "Not the product that you saw")
        .withDetail(
            "Nothing was changed. Get the product again, look at what is new, then try again.")
        .build();
  }

  static HttpProblem unconditional() {
    return problem(Status.PRECONDITION_REQUIRED, "precondition-required", "Say what you saw")
        .withDetail(
            "The product exists. Send the ETag that you got with it as If-Match, so that nobody's"
                + " change is lost.")
        .build();
  }

  static HttpProblem noSuchProduct() {
    return problem(Status.NOT_FOUND, "no-such-product", "No such product")
        .withDetail("The catalogue has no product of this SKU, on sale or retired.")
        .build();
  }

  static HttpProblem noSuchPrice() {
    return problem(Status.NOT_FOUND, "no-such-price", "No such scheduled price")
        .withDetail("No price is scheduled for this product and day. It may be valid already.")
        .build();
  }

  static HttpProblem noSuchPage(int largestPage) {
    return problem(Status.BAD_REQUEST, "no-such-page", "No such page")
        .withDetail("page counts from 0, size is 1 to " + largestPage + ".")
        .build();
  }

  private static HttpProblem.Builder problem(StatusType status, String type, String title) {
    return HttpProblem.builder().withType(type(type)).withStatus(status).withTitle(title);
  }

  private static URI type(String name) {
    return URI.create("urn:kirana:problem:" + name);
  }
}
