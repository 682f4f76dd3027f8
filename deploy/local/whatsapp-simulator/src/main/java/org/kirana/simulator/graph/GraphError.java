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

  /** The error of this code, in the words of Meta's page. */
  static GraphError ofCode(int code) {
    return ofCode(code, ErrorCode.of(code).details());
  }

  static GraphError ofCode(int code, String details) {
    ErrorCode error = ErrorCode.of(code);
    return new GraphError(
        error.httpStatus(), code, "(#%d) %s".formatted(code, error.title()), details);
  }

  static GraphError invalidToken() {
    return new GraphError(
        401, 190, "Invalid OAuth access token - Cannot parse access token", "Wrong access token.");
  }

  static GraphError expiredToken() {
    return new GraphError(
        401,
        190,
        "Error validating access token: Session has expired",
        ErrorCode.of(190).details());
  }

  static GraphError unknownObject(String id) {
    return new GraphError(
        400,
        100,
        "Unsupported post request. Object with ID '" + id + "' does not exist",
        "Object does not exist, or the token has no permission for it.");
  }

  static GraphError invalidParameter(String details) {
    return ofCode(100, details);
  }

  static GraphError missing(String path) {
    return ofCode(131008, path + " is required");
  }

  static GraphError invalidValue(String path, String why) {
    return ofCode(131009, path + ": " + why);
  }

  /** What Meta answers on a bad day, with the HTTP status that the tester chose. */
  static GraphError badDay(int httpStatus) {
    return httpStatus == 429
        ? ofCode(130429)
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
