package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kirana.simulator.Wamid;

/** The files that arrived with messages. */
@ApplicationScoped
public class Documents {

  private final Map<Wamid, byte[]> byWamid = new ConcurrentHashMap<>();

  public Optional<byte[]> find(Wamid wamid) {
    return Optional.ofNullable(byWamid.get(wamid));
  }

  public void reset() {
    byWamid.clear();
  }

  void keep(Wamid wamid, byte[] bytes) {
    byWamid.put(wamid, bytes);
  }
}
