package org.kirana.messaging.inbound;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/**
 * The ways in which the mini-store is refused (RFC 9457). The page words them in the shopper's
 * language by their {@code type}.
 */
final class MiniStoreProblems {

  private static final int UNPROCESSABLE = 422;

  private MiniStoreProblems() {}

  /** One thing that is wrong with a checkout. */
  record FieldProblem(String field, String problem) {}

  static HttpProblem forged() {
    return problem(
        Status.UNAUTHORIZED.getStatusCode(),
        "link-forged",
        "This link is not ours. Write \"Hi\" to us on WhatsApp for your own.");
  }

  static HttpProblem expired() {
    return problem(
        Status.GONE.getStatusCode(),
        "link-expired",
        "This link has expired. Ask for a fresh one; your basket stays.");
  }

  static HttpProblem used() {
    return problem(
        Status.CONFLICT.getStatusCode(),
        "link-used",
        "An order was placed by this link already. Ask for a fresh one for another order.");
  }

  static HttpProblem windowClosed() {
    return problem(
        Status.CONFLICT.getStatusCode(),
        "window-closed",
        "WhatsApp lets us write only to people who wrote lately. Write \"Hi\" to us.");
  }

  static HttpProblem tooLarge() {
    return problem(
        Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), "too-large", "A checkout is far smaller.");
  }

  static HttpProblem notJson() {
    return problem(Status.BAD_REQUEST.getStatusCode(), "not-json", "The body is not JSON.");
  }

  static HttpProblem invalid(List<FieldProblem> fields) {
    return HttpProblem.builder()
        .withType(type("checkout-invalid"))
        .withStatus(UNPROCESSABLE)
        .withTitle("checkout-invalid")
        .withDetail("Nothing was ordered.")
        .with("fields", fields)
        .build();
  }

  private static HttpProblem problem(int status, String word, String detail) {
    return HttpProblem.builder()
        .withType(type(word))
        .withStatus(status)
        .withTitle(word)
        .withDetail(detail)
        .build();
  }

  private static URI type(String word) {
    return URI.create("urn:kirana:problem:" + word);
  }
}
