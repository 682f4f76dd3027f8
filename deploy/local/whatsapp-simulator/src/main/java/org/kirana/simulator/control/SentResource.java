package org.kirana.simulator.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;
import org.kirana.simulator.graph.SentMessage;
import org.kirana.simulator.graph.SentMessages;

/** Everything that the Graph API accepted, for reconciliation. */
@Path("/simulator/sent")
public class SentResource {

  private final SentMessages sentMessages;

  SentResource(SentMessages sentMessages) {
    this.sentMessages = sentMessages;
  }

  @GET
  public List<Sent> sent(
      @QueryParam("callbackData") @Nullable String callbackData,
      @QueryParam("brief") boolean brief) {
    return sentMessages.all().stream()
        .filter(
            message ->
                callbackData == null || message.callbackData().equals(Optional.of(callbackData)))
        .map(message -> Sent.of(message, brief))
        .toList();
  }

  /** An accepted message, what the business called with, and what became of it. */
  public record Sent(
      Wamid wamid,
      Line line,
      String to,
      String kind,
      Optional<String> callbackData,
      Instant acceptedAt,
      List<Stage> statuses,
      boolean statusesLost,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode request) {

    static Sent of(SentMessage message, boolean brief) {
      return new Sent(
          message.wamid(),
          message.line(),
          message.address(),
          message.kind(),
          message.callbackData(),
          message.acceptedAt(),
          message.stages().stream().map(Stage::of).toList(),
          message.isSilent(),
          brief ? null : message.request());
    }
  }

  /** A status that was reported; {@code code} says why it failed. */
  public record Stage(String status, Optional<Integer> code, Instant at) {

    static Stage of(SentMessage.Stage stage) {
      return new Stage(
          stage.status().toString(), stage.failure().map(why -> why.code()), stage.at());
    }
  }
}
