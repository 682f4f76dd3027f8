package org.kirana.bench.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.kirana.bench.house.BenchHouse;
import org.kirana.local.launcher.Service;

/**
 * How much was written so far.
 *
 * @param wal PostgreSQL's log
 * @param kafka all topics but Kafka's own
 * @param commits transactions of each database
 */
public record Bytes(long wal, long kafka, Map<String, Long> commits) {

  public static final Bytes NONE = new Bytes(0, 0, Map.of());

  public static Bytes of(BenchHouse house) {
    return new Bytes(
        house
            .tables()
            .number(
                Service.ORDER_SERVICE,
                "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint"),
        topics(house.stack().infrastructure().bootstrapServers()),
        commits(house));
  }

  private static Map<String, Long> commits(BenchHouse house) {
    Map<String, Long> commits = new TreeMap<>();
    house
        .tables()
        .rows(
            Service.ORDER_SERVICE,
            "SELECT datname, xact_commit FROM pg_stat_database WHERE datname LIKE '%-%'")
        .forEach(row -> commits.put(row.get(0), Long.parseLong(row.get(1))));
    return commits;
  }

  private static long topics(String bootstrapServers) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      List<Integer> brokers =
          admin.describeCluster().nodes().get().stream().map(node -> node.id()).toList();
      return admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
          .flatMap(folders -> folders.values().stream())
          .mapToLong(Bytes::ofTopics)
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker does not tell the size of its topics", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long ofTopics(LogDirDescription folder) {
    return folder.replicaInfos().entrySet().stream()
        .filter(replica -> !replica.getKey().topic().startsWith("__"))
        .mapToLong(replica -> replica.getValue().size())
        .sum();
  }

  /** What an order cost on average, by where it was written. */
  public Map<String, Double> perOrder(Bytes before, int orders) {
    return Map.of(
        "PostgreSQL WAL", (double) (wal - before.wal) / orders,
        "Kafka topics", (double) (kafka - before.kafka) / orders);
  }

  /** How many transactions an order took on average, in each database. */
  public Map<String, Double> commitsPerOrder(Bytes before, int orders) {
    Map<String, Double> perOrder = new TreeMap<>();
    commits.forEach(
        (database, count) ->
            perOrder.put(
                database, (double) (count - before.commits.getOrDefault(database, 0L)) / orders));
    return perOrder;
  }
}
