package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Why an accepted message was not sent; codes and titles are those of Meta's page on error codes.
 */
public record Failure(int code, String title, String details) {

  public static Failure windowClosed() {
    return new Failure(
        131047,
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last"
            + " replied to this number.");
  }

  public static Failure mediaUpload(String details) {
    return new Failure(131053, "Media upload error", details);
  }

  /** A failure of the tester's choice. */
  public static Failure chosen(int code) {
    return switch (code) {
      case 131026 -> new Failure(code, "Message undeliverable", "Message Undeliverable.");
      case 131047 -> windowClosed();
      case 131053 -> mediaUpload("Downloading media from weblink failed.");
      case 131000 -> new Failure(code, "Something went wrong", "Something went wrong.");
      default -> new Failure(code, "Message failed", "Failed with the code that was asked for.");
    };
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
