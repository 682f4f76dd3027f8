package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks every service what it knows of one order. */
public record AskTimeline(Operators operators) {

  /** Who hears or announces something about orders; the catalogue knows products only. */
  private static final List<Service> KNOW_ORDERS =
      List.of(
          Service.ORDER_SERVICE,
          Service.STORE_ASSIGNMENT_SERVICE,
          Service.INVOICE_SERVICE,
          Service.MESSAGING_GATEWAY);

  /** The orders that a person may mean: an id, its first six digits or more, a bill's number. */
  public List<String> called(String name) {
    String query = "/orders?called=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    List<String> orders = new ArrayList<>();
    for (Service service : List.of(Service.ORDER_SERVICE, Service.INVOICE_SERVICE)) {
      for (JsonNode order : good(service, operators.ask(service, query))) {
        orders.add(order.asText());
      }
    }
    return orders.stream().distinct().toList();
  }

  public JoinedTimeline of(String order) {
    JoinedTimeline timeline = new JoinedTimeline(order);
    for (Service service : KNOW_ORDERS) {
      Operators.Reply reply = operators.ask(service, "/orders/" + order + "/timeline");
      if (reply.status() == 404) {
        timeline.addNothing(service.title());
      } else {
        timeline.add(good(service, reply));
      }
    }
    return timeline;
  }

  private static JsonNode good(Service service, Operators.Reply reply) {
    if (!reply.isGood()) {
      throw new IllegalStateException(service.title() + ": " + reply.problem());
    }
    return reply.body();
  }
}
