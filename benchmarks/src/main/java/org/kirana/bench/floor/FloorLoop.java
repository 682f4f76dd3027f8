package org.kirana.bench.floor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kirana.bench.measure.ProcessUse;

/**
 * A service's work without a service: hears what it heard, writes the rows that it left, announces
 * what it announced, in batches as large as its own. Its one argument is the folder with the plan;
 * the cost is written there.
 */
public final class FloorLoop {

  private static final int WARM_UPS = 2;

  /** Linux counts hundredths of a second: so much makes them two per cent. */
  private static final long ENOUGH_MICROS = 1_000_000;

  /** A slow disk shall not make a floor take minutes. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** Rows of a table that stood before the run, at most. */
  private static final int STANDING = 10_000;

  private final FloorPlan plan;

  private FloorLoop(FloorPlan plan) {
    this.plan = plan;
  }

  public static void main(String[] arguments) throws SQLException {
    Path folder = Path.of(arguments[0]);
    new FloorLoop(FloorPlan.readFrom(folder)).measure().writeTo(folder);
  }

  private LoopCost measure() throws SQLException {
    try (Connection scratch = connect(plan.scratch());
        KeptRecords heard =
            new KeptRecords(
                plan.bootstrapServers(),
                plan.heard(),
                plan.begin(),
                (int) Math.ceil(plan.batch()))) {
      List<KeptTable> tables = furnish(scratch);
      List<ConsumerRecord<byte[], byte[]>> said = announced();
      int events = plan.share(heard.count());
      try (Announcements announcements = new Announcements(plan.bootstrapServers(), said)) {
        scratch.setAutoCommit(false);
        var whole = new Pass(plan, heard, announcements, new Writes(scratch, tables));
        var kafkaAlone = new Pass(plan, heard, announcements, Writes.none());
        LoopCost.Split cost = cost(whole, events);
        return new LoopCost(
            perOrder(events),
            perOrder(whole.rows()),
            perOrder(whole.changes()),
            perOrder(said.size()),
            cost,
            cost(kafkaAlone, events));
      }
    }
  }

  private double perOrder(long count) {
    return (double) count / plan.sample();
  }

  /** Passes until the clock's hundredths matter no more. */
  private LoopCost.Split cost(Pass pass, int events) throws SQLException {
    for (int i = 0; i < WARM_UPS; i++) {
      pass.clear();
      pass.run(events);
    }
    long[] used = new long[3];
    int passes = 0;
    long until = System.nanoTime() + LONGEST.toNanos();
    while (passes == 0 || (used[0] < ENOUGH_MICROS && System.nanoTime() < until)) {
      pass.clear();
      long[] before = use();
      pass.run(events);
      long[] after = use();
      for (int i = 0; i < used.length; i++) {
        used[i] += after[i] - before[i];
      }
      passes++;
    }
    double orders = (double) passes * plan.sample();
    return new LoopCost.Split(used[0] / orders, used[1] / orders, used[2] / orders);
  }

  private long[] use() {
    return new long[] {
      ProcessUse.cpuMicros(ProcessHandle.current().pid()),
      ProcessUse.cpuMicros(plan.servers().kafkaPid()),
      ProcessUse.cpuMicros(plan.servers().postgresPid())
    };
  }

  private static Connection connect(FloorPlan.Where where) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", where.username());
    properties.setProperty("password", where.password());
    properties.setProperty("reWriteBatchedInserts", "true");
    return DriverManager.getConnection(where.jdbcUrl(), properties);
  }

  /** The service's tables without rows, but for those that stood before the run. */
  private List<KeptTable> furnish(Connection scratch) throws SQLException {
    List<KeptTable> tables = new ArrayList<>();
    try (Connection kept = connect(plan.kept())) {
      CopyShapes.of(kept, scratch);
      for (Map.Entry<String, Long> table : new TreeMap<>(plan.inserted()).entrySet()) {
        int changes = plan.changes().getOrDefault(table.getKey(), 0);
        boolean standing = table.getValue() == 0;
        int most = standing ? STANDING : plan.share(table.getValue());
        if (!standing || changes > 0) {
          tables.add(KeptTable.read(kept, table.getKey(), most, changes, standing));
        }
      }
    }
    for (KeptTable table : tables) {
      if (table.standing()) {
        table.insert(scratch, 0, table.rows().size());
      }
    }
    return tables;
  }

  private List<ConsumerRecord<byte[], byte[]>> announced() {
    try (KeptRecords all =
        new KeptRecords(plan.bootstrapServers(), plan.topics(), plan.begin(), 500)) {
      List<ConsumerRecord<byte[], byte[]>> said = all.announcedBy(plan.service());
      return List.copyOf(said.subList(0, Math.min(said.size(), plan.share(said.size()))));
    }
  }
}
