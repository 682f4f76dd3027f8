package org.kirana.events.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kirana.events.EventsConfig;

/** All that this service knows of one order: what it wrote down, what it heard and announced. */
@ApplicationScoped
class TellTimeline implements OperatorQuestion {

  private final Instance<Recollection> recollections;
  private final EventsOfOrder events;
  private final EventsConfig config;

  TellTimeline(Instance<Recollection> recollections, EventsOfOrder events, EventsConfig config) {
    this.recollections = recollections;
    this.events = events;
    this.config = config;
  }

  @Override
  public String method() {
    return "GET";
  }

  @Override
  public String path() {
    return "/orders/:order/timeline";
  }

  @Override
  public Answer answer(Asked asked) throws SQLException {
    UUID order = UUID.fromString(asked.text("order"));
    for (Recollection recollection : recollections) {
      Optional<Remembered> remembered = recollection.of(order);
      if (remembered.isPresent()) {
        return new Answer.Well(200, told(order, remembered.get()));
      }
    }
    return new Answer.Problem(
        404, "Not Found", config.service() + " never heard of an order " + order + ".");
  }

  private Map<String, Object> told(UUID order, Remembered remembered) {
    EventsOfOrder.Found found = events.of(remembered);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("service", config.service());
    told.put("order", order);
    told.put("entries", remembered.entries());
    told.put("events", found.events());
    told.put("eventsComplete", found.complete());
    return told;
  }
}
