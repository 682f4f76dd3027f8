package org.kirana.bench.floor;

import java.util.Map;

/**
 * The least that an order of the run could have cost.
 *
 * @param loops the plain loop of each service
 * @param http an order's exchanges with a bare server
 * @param checks the same rows by SQL alone
 */
public record Floors(Map<String, LoopCost> loops, HttpFloor http, Map<String, PureSql> checks) {

  private static final String GATEWAY = "messaging-gateway";
  private static final String DOCUMENTS = "invoice-service";

  public Floors {
    loops = Map.copyOf(loops);
    checks = Map.copyOf(checks);
  }

  /** Microseconds of processor time for an order; 0 for a process that has no floor. */
  public double micros(String process) {
    double loops = this.loops.values().stream().mapToDouble(loop -> of(process, loop)).sum();
    LoopCost own = this.loops.get(process);
    return loops + (own == null ? 0 : own.whole().loop()) + exchanges(process);
  }

  private static double of(String process, LoopCost loop) {
    return switch (process) {
      case "kafka" -> loop.whole().kafka();
      case "postgres" -> loop.whole().postgres();
      default -> 0;
    };
  }

  private double exchanges(String process) {
    return switch (process) {
      case GATEWAY -> http.gateway();
      case DOCUMENTS -> http.documents();
      default -> 0;
    };
  }
}
