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
import java.time.Duration;
import java.util.Optional;
import org.kirana.simulator.Background;
import org.kirana.simulator.Line;

/** The Graph API's {@code messages} edge. */
@Path("/{version:v[0-9]+\\.[0-9]+}/{phoneNumberId}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class MessagesResource {

  private final AcceptMessage acceptMessage;
  private final CheckCaller checkCaller;
  private final Faults faults;
  private final ObjectMapper json;

  MessagesResource(
      AcceptMessage acceptMessage, CheckCaller checkCaller, Faults faults, ObjectMapper json) {
    this.acceptMessage = acceptMessage;
    this.checkCaller = checkCaller;
    this.faults = faults;
    this.json = json;
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
    Optional<Integer> refusal = faults.takeRefusal();
    if (refusal.isPresent()) {
      throw GraphError.badDay(refusal.get());
    }
    SentMessage accepted = acceptMessage.from(line, parsed(body));
    Optional<Duration> lost = faults.takeLostResponse();
    if (lost.isPresent()) {
      Background.pause(lost.get());
      // Before the answer can be written.
      connection.connection().close().toCompletionStage().toCompletableFuture().join();
    }
    return answer(accepted);
  }

  private JsonNode parsed(byte[] body) {
    try {
      JsonNode tree = json.readTree(new String(body, UTF_8));
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
