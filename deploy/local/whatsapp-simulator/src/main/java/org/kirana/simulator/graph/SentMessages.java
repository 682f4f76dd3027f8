package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;

/** Everything that the Graph API accepted, in order, for reconciliation. */
@ApplicationScoped
public class SentMessages {

  private final Map<Wamid, SentMessage> byWamid = new LinkedHashMap<>();
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
  }

  synchronized SentMessage add(Wamid wamid, Line line, SentMessage.Call call) {
    SentMessage message = new SentMessage(wamid, line, call, clock.instant());
    byWamid.put(wamid, message);
    return message;
  }
}
