package org.kirana.simulator.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Optional;
import org.kirana.simulator.Line;

/** The Graph API's {@code messages} edge. */
@Path("/{version:v[0-9]+\\.[0-9]+}/{phoneNumberId}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class MessagesResource {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final AcceptMessage acceptMessage;
  private final CheckCaller checkCaller;
  private final BadDay badDay;
  private final MarkAsRead markAsRead;

  MessagesResource(
      AcceptMessage acceptMessage, CheckCaller checkCaller, BadDay badDay, MarkAsRead markAsRead) {
    this.acceptMessage = acceptMessage;
    this.checkCaller = checkCaller;
    this.badDay = badDay;
    this.markAsRead = markAsRead;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public ObjectNode send(
      @PathParam("phoneNumberId") String phoneNumberId,
      @HeaderParam("Authorization") Optional<String> authorization,
      byte[] body,
      @Context HttpServerRequest connection)
      throws InterruptedException {
    Line line = checkCaller.line(phoneNumberId, authorization);
    badDay.beforeTheCall(connection);
    JsonNode request = parsed(body);
    if (request.has("status")) {
      markAsRead.from(line, request);
      return JsonNodeFactory.instance.objectNode().put("success", true);
    }
    SentMessage accepted = acceptMessage.from(line, request);
    badDay.afterTheCall(connection);
    return answer(accepted);
  }

  private static JsonNode parsed(byte[] body) {
    try {
      JsonNode tree = JSON.readTree(new String(body, UTF_8));
      if (tree.isObject()) {
        return tree;
      }
    } catch (IOException e) {
      // told in the same words as any other body that is no JSON object
    }
    throw GraphError.invalidParameter("The body is not a JSON object.");
  }

  private static ObjectNode answer(SentMessage accepted) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("messaging_product", "whatsapp");
    ObjectNode contact = answer.putArray("contacts").addObject();
    contact.put("input", accepted.input());
    contact.put(accepted.isToUserId() ? "user_id" : "wa_id", accepted.address());
    answer.putArray("messages").addObject().put("id", accepted.wamid().value());
    return answer;
  }
}
