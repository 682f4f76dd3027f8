package org.kirana.bench.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a run that is measured, after warm-up.
 *
 * @param begin microseconds since 1970
 * @param end microseconds since 1970
 */
public record Window(long begin, long end) {

  public boolean contains(long micros) {
    return micros >= begin && micros < end;
  }

  public double seconds() {
    return (end - begin) / 1e6;
  }

  /** Processor time within the window by process, in microseconds. */
  public Map<String, Long> cpu(List<Meter.Reading> readings) {
    Map<String, Long> first = Map.of();
    Map<String, Long> last = Map.of();
    for (Meter.Reading reading : readings) {
      first = reading.at() <= begin || first.isEmpty() ? reading.cpuMicros() : first;
      last = reading.at() <= end + 1_000_000 ? reading.cpuMicros() : last;
    }
    Map<String, Long> used = new LinkedHashMap<>();
    Map<String, Long> before = first;
    last.forEach((name, micros) -> used.put(name, micros - before.getOrDefault(name, 0L)));
    return used;
  }
}
