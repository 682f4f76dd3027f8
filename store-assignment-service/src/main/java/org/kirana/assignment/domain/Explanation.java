package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an order went where it went, for whoever asks later.
 *
 * @param considered how many stores that serve the place were looked at
 * @param dropped how many of them each filter dropped
 * @param droppedStores some of those, by store code
 * @param winner the store that took the order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
    int considered,
    Map<Filter, Integer> dropped,
    List<Dropped> droppedStores,
    @Nullable Winner winner) {

  public Explanation {
    dropped = Map.copyOf(dropped);
    droppedStores = List.copyOf(droppedStores);
  }

  public record Dropped(String store, long metres, Filter by) {}

  public record Winner(String store, long metres) {}
}
