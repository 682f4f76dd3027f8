package org.kirana.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.kirana.simulator.Line;
import org.kirana.simulator.phone.WriteMessage.Written;
import org.kirana.simulator.webhook.DeliveryCounts;

/** Webhooks of the tester's own composition, and how far all webhooks have come. */
@Path("/simulator/webhooks")
@Blocking
public class WebhooksResource {

  private final Gestures gestures;
  private final Deliveries deliveries;
  private final DeliveryCounts counts;

  WebhooksResource(Gestures gestures, Deliveries deliveries, DeliveryCounts counts) {
    this.gestures = gestures;
    this.deliveries = deliveries;
    this.counts = counts;
  }

  @GET
  public DeliveryCounts.Snapshot counts() {
    return counts.snapshot();
  }

  /** Many messages in one webhook, or an envelope word for word. */
  @POST
  public Response deliver(
      @QueryParam("wait") @DefaultValue("true") boolean wait,
      @QueryParam("patienceMillis") @DefaultValue("10000") long patienceMillis,
      ObjectNode request)
      throws InterruptedException {
    int duplicates = Deliveries.duplicates(request);
    long patience = wait ? patienceMillis : 0;
    return request.has("envelope")
        ? deliveries.of(request.get("envelope"), List.of(), duplicates, patience)
        : deliveries.of(written(request.path("messages")), duplicates, patience);
  }

  private List<Written> written(JsonNode messages) {
    List<Written> written = new ArrayList<>();
    for (JsonNode message : messages) {
      if (!(message instanceof ObjectNode gesture) || !gesture.hasNonNull("phone")) {
        throw new IllegalArgumentException("a message of a batch names line, phone and type");
      }
      Line line = Line.fromString(gesture.path("line").asText("shopper"));
      written.add(gestures.perform(line, gesture.get("phone").asText(), gesture));
    }
    if (written.isEmpty()) {
      throw new IllegalArgumentException("a batch has messages, or an envelope");
    }
    return written;
  }
}
