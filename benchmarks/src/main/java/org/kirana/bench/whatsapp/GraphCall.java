package org.kirana.bench.whatsapp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a business asks the Graph API to send, as far as this stand-in cares. */
record GraphCall(JsonNode message) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static GraphCall read(byte[] body) {
    try {
      return new GraphCall(JSON.readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the business wants back with each status. */
  String callbackData() {
    return message.path("biz_opaque_callback_data").asText("");
  }

  /** The business's own id of the message; while traces are on, a trace follows it. */
  String messageId() {
    return callbackData().replaceFirst(" .*", "");
  }

  /** The phone without a plus. */
  String phone() {
    return message.path("to").asText("").replace("+", "");
  }

  boolean isTemplate() {
    return message.path("type").asText().equals("template");
  }

  /** The address of the file that comes with it. */
  Optional<URI> document() {
    return Stream.concat(
            Stream.of(message.path("document")),
            components("header")
                .flatMap(GraphCall::parameters)
                .map(parameter -> parameter.path("document")))
        .map(document -> document.path("link").asText(""))
        .filter(link -> !link.isEmpty())
        .map(URI::create)
        .findFirst();
  }

  /** What a tap on each of its buttons says. */
  List<String> buttons() {
    List<String> ids = new ArrayList<>();
    message
        .at("/interactive/action/buttons")
        .forEach(button -> ids.add(button.at("/reply/id").asText("")));
    components("button")
        .flatMap(GraphCall::parameters)
        .forEach(parameter -> ids.add(parameter.path("payload").asText("")));
    return ids;
  }

  private Stream<JsonNode> components(String type) {
    return message
        .at("/template/components")
        .valueStream()
        .filter(component -> component.path("type").asText().equals(type));
  }

  private static Stream<JsonNode> parameters(JsonNode component) {
    return component.path("parameters").valueStream();
  }
}
