package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Why an accepted message was not sent; codes and titles are those of Meta's page on error codes.
 */
public record Failure(int code, String title, String details) {

  public static Failure windowClosed() {
    return chosen(131047);
  }

  public static Failure mediaUpload(String details) {
    return new Failure(131053, "Media upload error", details);
  }

  /** A failure of the tester's choice. */
  public static Failure chosen(int code) {
    ErrorCode error = ErrorCode.of(code);
    return new Failure(code, error.title(), error.details());
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", code);
    json.put("title", title);
    json.put("message", title);
    json.putObject("error_data").put("details", details);
    json.put(
        "href", "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/");
    return json;
  }
}
