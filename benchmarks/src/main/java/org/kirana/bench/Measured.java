package org.kirana.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kirana.bench.measure.Batches;
import org.kirana.bench.measure.Bytes;
import org.kirana.bench.measure.Meter;
import org.kirana.bench.measure.RowsWritten;
import org.kirana.bench.measure.Window;

/** What was read while the load ran. */
final class Measured {

  Instant opened = Instant.EPOCH;
  Instant begin = Instant.EPOCH;
  Bytes before = Bytes.NONE;
  Bytes after = Bytes.NONE;
  Batches batches = Batches.NONE;
  RowsWritten rows = RowsWritten.NONE;
  Window window = new Window(0, 0);
  List<Meter.Reading> readings = List.of();

  /** Bytes (PSS) of each process when the last order was sent. */
  Map<String, Long> memory = Map.of();

  /** How often a store was seen above its capacity. */
  long oversold;
}
