package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;

/** Everything that the Graph API accepted, in order, for reconciliation. */
@ApplicationScoped
public class SentMessages {

  private final Map<Wamid, SentMessage> byWamid = new LinkedHashMap<>();
  private final Set<String> orderReferences = new HashSet<>();
  private final Clock clock;

  SentMessages(Clock clock) {
    this.clock = clock;
  }

  public synchronized List<SentMessage> all() {
    return List.copyOf(byWamid.values());
  }

  public synchronized Optional<SentMessage> find(Wamid wamid) {
    return Optional.ofNullable(byWamid.get(wamid));
  }

  public synchronized void reset() {
    byWamid.clear();
    orderReferences.clear();
  }

  /**
   * @throws GraphError if the message names an order that another has named already
   */
  synchronized SentMessage add(Wamid wamid, Line line, SentMessage.Call call) {
    call.content().orderReference().ifPresent(this::useOnce);
    SentMessage message = new SentMessage(wamid, line, call, clock.instant());
    byWamid.put(wamid, message);
    return message;
  }

  private void useOnce(String orderReference) {
    if (!orderReferences.add(orderReference)) {
      throw GraphError.invalidValue(
          "interactive.action.parameters.reference_id", "is unique for each order_details message");
    }
  }
}
