package org.kirana.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kirana.simulator.Wamid;
import org.kirana.simulator.phone.WriteMessage.Written;
import org.kirana.simulator.webhook.DeliverWebhook;
import org.kirana.simulator.webhook.Delivery;
import org.kirana.simulator.webhook.Envelopes;
import org.kirana.simulator.webhook.Webhook;

/** Delivers written messages in one webhook, as often as asked, and waits for the callback. */
@ApplicationScoped
public class Deliveries {

  private final Envelopes envelopes;
  private final DeliverWebhook deliverWebhook;

  Deliveries(Envelopes envelopes, DeliverWebhook deliverWebhook) {
    this.envelopes = envelopes;
    this.deliverWebhook = deliverWebhook;
  }

  static int duplicates(ObjectNode request) {
    int duplicates = request.path("duplicates").asInt(0);
    if (duplicates < 0 || duplicates > 1000) {
      throw new IllegalArgumentException("duplicates is 0 to 1000");
    }
    return duplicates;
  }

  Response of(List<Written> written, int duplicates, long patienceMillis)
      throws InterruptedException {
    JsonNode envelope = envelopes.ofMessages(written.stream().map(Written::inbound).toList());
    List<Wamid> wamids = written.stream().map(Written::wamid).toList();
    return of(envelope, wamids, duplicates, patienceMillis);
  }

  Response of(JsonNode envelope, List<Wamid> wamids, int duplicates, long patienceMillis)
      throws InterruptedException {
    List<Webhook> webhooks = new ArrayList<>();
    for (int i = 0; i <= duplicates; i++) {
      webhooks.add(deliverWebhook.inBackground(envelope));
    }
    return answer(wamids, await(webhooks, patienceMillis));
  }

  private static List<Delivery> await(List<Webhook> webhooks, long patienceMillis)
      throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofMillis(patienceMillis).toNanos();
    List<Delivery> deliveries = new ArrayList<>();
    for (Webhook webhook : webhooks) {
      Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
      deliveries.add(webhook.awaitTaken(left));
    }
    return deliveries;
  }

  private static Response answer(List<Wamid> wamids, List<Delivery> deliveries) {
    boolean delivered = deliveries.stream().allMatch(Delivery::delivered);
    return Response.status(delivered ? 200 : 202)
        .entity(new Outcome(wamids, delivered, deliveries))
        .build();
  }

  /** What the caller learns: the wamids, and how far each webhook has come. */
  record Outcome(List<Wamid> wamids, boolean delivered, List<Delivery> deliveries) {}
}
