package org.kirana.assignment.inbound;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.kirana.assignment.domain.RowProblem;

/** What the store admin answers when it cannot do what it was asked, as RFC 9457 problems. */
final class StoreProblems {

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

  static HttpProblem noSuchStore() {
    return HttpProblem.builder().withStatus(Status.NOT_FOUND).withTitle("No such store").build();
  }
}
