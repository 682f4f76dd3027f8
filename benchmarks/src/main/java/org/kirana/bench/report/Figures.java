package org.kirana.bench.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.audit.Reconciliation;
import org.kirana.bench.floor.Floors;
import org.kirana.bench.house.Kills;
import org.kirana.bench.measure.Batches;
import org.kirana.bench.measure.Percentiles;
import org.kirana.bench.measure.Series;
import org.kirana.bench.measure.WarmUp;

/**
 * Everything that a run found out.
 *
 * @param latencies from one step to another, by their names
 * @param answers of webhooks and invoices
 * @param cpuMicrosPerOrder by process
 * @param memoryBytes proportional share by process, when the last order was sent
 * @param bytesPerOrder by where they were written
 * @param commitsPerOrder by database
 * @param rowsPerOrder written by each service, changes and deletions included
 * @param batches of events, by service
 * @param warmUp ten seconds at a time, from the beginning
 * @param floors what an order costs at least; null when that was not asked for
 * @param startUpSeconds from nothing to healthy, an empty database included
 */
public record Figures(
    Instant at,
    Map<String, String> setup,
    Throughput throughput,
    Map<String, Percentiles> latencies,
    Map<String, Percentiles> answers,
    Map<String, Double> cpuMicrosPerOrder,
    Map<String, Long> memoryBytes,
    Map<String, Double> bytesPerOrder,
    Map<String, Double> commitsPerOrder,
    Map<String, Double> rowsPerOrder,
    Map<String, Batches.Batch> batches,
    List<WarmUp.Slice> warmUp,
    @Nullable Floors floors,
    double startUpSeconds,
    Reconciliation reconciliation,
    List<Kills.Killed> kills,
    Series series) {

  /**
   * How much passed in the measured time.
   *
   * @param backlogSlope orders by which the backlog grew each second
   * @param refused baskets that were never taken
   * @param sentAgain attempts beyond the first
   */
  public record Throughput(
      double intendedPerSecond,
      double donePerSecond,
      double backlogSlope,
      long refused,
      long sentAgain) {}
}
