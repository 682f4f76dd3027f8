package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kirana.simulator.Wamid;

/** The files that arrived with messages. */
@ApplicationScoped
public class Documents {

  private final Map<Wamid, File> byWamid = new ConcurrentHashMap<>();

  public Optional<File> find(Wamid wamid) {
    return Optional.ofNullable(byWamid.get(wamid));
  }

  public void reset() {
    byWamid.clear();
  }

  void keep(Wamid wamid, File file) {
    byWamid.put(wamid, file);
  }

  /** A file with its MIME type. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares files
  public record File(byte[] bytes, String type) {}
}
