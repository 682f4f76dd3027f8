package org.kirana.bench.floor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a service's plain loop is told, in a file of its folder.
 *
 * @param begin of the load, milliseconds since 1970: what was on the topics before is left out
 * @param orders of the whole run
 * @param sample orders of one pass
 * @param batch events of one transaction, as many as the service had on average
 * @param heard topics that the service hears
 * @param topics all that somebody announces on
 * @param kept the service's database
 * @param scratch an empty one of the same server
 * @param inserted rows that the run has added to each table
 * @param changes how often an order's facts change rows of a table after they were written
 */
record FloorPlan(
    String service,
    String bootstrapServers,
    long begin,
    int orders,
    int sample,
    double batch,
    List<String> heard,
    List<String> topics,
    Where kept,
    Where scratch,
    Map<String, Long> inserted,
    Map<String, Integer> changes,
    Servers servers) {

  static final String FILE = "floor.json";

  /** A database and its owner. */
  record Where(String jdbcUrl, String username, String password) {}

  /** The servers whose processor time is read. */
  record Servers(long kafkaPid, long postgresPid) {}

  static FloorPlan readFrom(Path folder) {
    return JsonFile.read(folder.resolve(FILE), FloorPlan.class);
  }

  void writeTo(Path folder) {
    JsonFile.write(folder.resolve(FILE), this);
  }

  /** The part of the run's rows and records that a pass repeats. */
  int share(long ofAll) {
    return (int) (ofAll * sample / Math.max(1, orders));
  }
}
