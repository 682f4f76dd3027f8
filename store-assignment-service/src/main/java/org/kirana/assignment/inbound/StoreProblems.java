package org.kirana.assignment.inbound;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import org.kirana.assignment.domain.RowProblem;

/** What the store admin answers when it cannot do what it was asked, as RFC 9457 problems. */
final class StoreProblems {

  private static final int UNPROCESSABLE = 422;

  private StoreProblems() {}

  static HttpProblem notAnArray() {
    return HttpProblem.builder()
        .withStatus(Status.BAD_REQUEST)
        .withTitle("Not a list of stores")
        .withDetail("The body is a JSON array of 1 to 5000 stores.")
        .build();
  }

  static HttpProblem rows(List<RowProblem> problems) {
    return HttpProblem.builder()
        .withStatus(Status.BAD_REQUEST)
        .withTitle("Some stores cannot be registered, so none was")
        .with("errors", problems)
        .build();
  }

  /** Rows are numbered as in a spreadsheet: row 1 is the header. */
  static HttpProblem sheetRows(List<RowProblem> problems) {
    return HttpProblem.builder()
        .withType(type("rows-wrong"))
        .withStatus(UNPROCESSABLE)
        .withTitle("Stores not changed")
        .withDetail(
            "Nothing was changed. Mend the rows that are listed and send all of them again.")
        .with("rows", problems)
        .build();
  }

  static HttpProblem notASheet(String why) {
    return problem(Status.BAD_REQUEST, "not-a-sheet", "Not a sheet of stores", why);
  }

  static HttpProblem notAnObject() {
    return problem(
        Status.BAD_REQUEST, "not-an-object", "Not a JSON object", "The body is one JSON object.");
  }

  static HttpProblem notSo(String problem) {
    return HttpProblem.builder()
        .withType(type("store-wrong"))
        .withStatus(UNPROCESSABLE)
        .withTitle("Store not changed")
        .withDetail(problem)
        .build();
  }

  static HttpProblem moved() {
    return problem(
        Status.PRECONDITION_FAILED,
        "store-moved",
        "Not the store that you saw",
        "Nothing was changed. Get the store again, look at what is new, then try again.");
  }

  static HttpProblem unconditional() {
    return problem(
        Status.PRECONDITION_REQUIRED,
        "precondition-required",
        "Say what you saw",
        "The store exists. Send the ETag that you got with it as If-Match, so that nobody's change"
            + " is lost.");
  }

  private static HttpProblem problem(Status status, String type, String title, String detail) {
    return HttpProblem.builder()
        .withType(type(type))
        .withStatus(status)
        .withTitle(title)
        .withDetail(detail)
        .build();
  }

  private static URI type(String name) {
    return URI.create("urn:kirana:problem:" + name);
  }

  static HttpProblem noSuchStore() {
    return HttpProblem.builder().withStatus(Status.NOT_FOUND).withTitle("No such store").build();
  }
}
