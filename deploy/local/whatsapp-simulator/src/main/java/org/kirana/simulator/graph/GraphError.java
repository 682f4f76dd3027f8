package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** An answer that refuses a call, with the codes and words of Meta's page on error codes. */
public final class GraphError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int httpStatus;
  private final int code;
  private final String details;

  private GraphError(int httpStatus, int code, String message, String details) {
    super(message);
    this.httpStatus = httpStatus;
    this.code = code;
    this.details = details;
  }

  static GraphError invalidToken() {
    return new GraphError(
        401, 190, "Invalid OAuth access token - Cannot parse access token", "Wrong access token.");
  }

  static GraphError unknownObject(String id) {
    return new GraphError(
        400,
        100,
        "Unsupported post request. Object with ID '" + id + "' does not exist",
        "Object does not exist, or the token has no permission for it.");
  }

  static GraphError invalidParameter(String details) {
    return new GraphError(400, 100, "(#100) Invalid parameter", details);
  }

  static GraphError missing(String path) {
    return new GraphError(
        400, 131008, "(#131008) Required parameter is missing", path + " is required");
  }

  static GraphError invalidValue(String path, String why) {
    return new GraphError(400, 131009, "(#131009) Parameter value is not valid", path + ": " + why);
  }

  /** What Meta answers on a bad day, with the HTTP status that the tester chose. */
  static GraphError badDay(int httpStatus) {
    return httpStatus == 429
        ? new GraphError(
            429, 130429, "(#130429) Rate limit hit", "Cloud API message throughput was reached.")
        : new GraphError(
            httpStatus, 131000, "(#131000) Something went wrong", "An unknown error occurred.");
  }

  int httpStatus() {
    return httpStatus;
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode error = json.putObject("error");
    error.put("message", getMessage());
    error.put("type", "OAuthException");
    error.put("code", code);
    error.putObject("error_data").put("messaging_product", "whatsapp").put("details", details);
    error.put("fbtrace_id", UUID.randomUUID().toString().replace("-", ""));
    return json;
  }
}
