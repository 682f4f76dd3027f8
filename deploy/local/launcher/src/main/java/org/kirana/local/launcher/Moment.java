package org.kirana.local.launcher;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line of an order's timeline.
 *
 * @param who the service that wrote it down, or that announced the event
 * @param details ids, states and money; nothing personal
 */
public record Moment(
    Instant at, String who, boolean event, String what, Map<String, String> details) {

  public Moment {
    details = Map.copyOf(details);
  }

  String told() {
    return details.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining(" "));
  }
}
