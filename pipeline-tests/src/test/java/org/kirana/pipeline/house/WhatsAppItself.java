package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.local.launcher.Service;

/** WhatsApp's Graph API, called without the gateway. */
final class WhatsAppItself {

  private static final String SHOPPER_LINE = "990000000000011";
  private static final String ACCOUNT = "990000000000001";

  /** What the error is that this call is refused with. */
  JsonNode refusal(JsonNode request) {
    var answer = Json.send(authorized("/v26.0/" + SHOPPER_LINE + "/messages", request));
    assertThat(answer.statusCode()).isEqualTo(400);
    return Json.tree(answer.body()).path("error");
  }

  /** The media id of a small file of this type. */
  String upload(String type) {
    String form =
        part("messaging_product", "", "whatsapp")
            + part("type", "", type)
            + part("file\"; filename=\"a", "Content-Type: " + type + "\r\n", "a file")
            + "--part--\r\n";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at("/v26.0/" + SHOPPER_LINE + "/media"))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(BodyPublishers.ofString(form, UTF_8));
    return Json.tree(Json.send(request).body()).path("id").asText();
  }

  /** A template whose parameters have names. */
  void approves(String name, String body) {
    Map<String, Object> template =
        Map.of(
            "name", name,
            "language", "en",
            "category", "UTILITY",
            "parameter_format", "named",
            "components", List.of(Map.of("type", "BODY", "text", body)));
    Json.post(at("/v26.0/" + ACCOUNT + "/message_templates"), template, token());
    Json.send(
        HttpRequest.newBuilder(at("/simulator/templates/" + name + "/APPROVED"))
            .PUT(BodyPublishers.noBody()));
  }

  /** A copy in which something else, or nothing, stands at that place. */
  static JsonNode broken(JsonNode request, String place, @Nullable String by) {
    JsonNode copy = request.deepCopy();
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode around = copy.at(pointer.head());
    String field = pointer.last().getMatchingProperty();
    assertThat(around.has(field)).as(place).isTrue();
    if (around instanceof ObjectNode object) {
      object.put(field, by);
    } else {
      ((ArrayNode) around).remove(Integer.parseInt(field));
    }
    return copy;
  }

  static String field(String place) {
    return JsonPointer.compile(place).last().getMatchingProperty();
  }

  private static HttpRequest.Builder authorized(String path, JsonNode body) {
    return HttpRequest.newBuilder(at(path))
        .header("Authorization", "Bearer " + token())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(Json.bytes(body)));
  }

  private static String part(String name, String header, String value) {
    return "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n%s\r\n%s\r\n"
        .formatted(name, header, value);
  }

  private static URI at(String path) {
    return House.stack().uri(Service.WHATSAPP_SIMULATOR).resolve(path);
  }

  private static String token() {
    return House.stack().secrets().accessToken();
  }
}
