package org.kirana.bench.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.floor.Floors;
import org.kirana.bench.floor.LoopCost;
import org.kirana.bench.floor.PureSql;

/** Product beside floor, process by process. */
final class FloorReport {

  private FloorReport() {}

  /** How many times the floor an order cost, services, broker and database together. */
  static double ratio(Figures figures, Floors floors) {
    double floor = figures.cpuMicrosPerOrder().keySet().stream().mapToDouble(floors::micros).sum();
    return House.ofAll(figures.cpuMicrosPerOrder()) / floor;
  }

  static String of(Figures figures, Floors floors) {
    StringBuilder text = new StringBuilder();
    line(text, "%n%-28s %10s %10s %16s", "CPU us per order", "product", "floor", "product / floor");
    double floor = 0;
    for (Map.Entry<String, Double> process : figures.cpuMicrosPerOrder().entrySet()) {
      if (House.isInside(process.getKey())) {
        double least = floors.micros(process.getKey());
        floor += least;
        line(
            text,
            "  %-26s %10.0f %10.0f %16s",
            process.getKey(),
            process.getValue(),
            least,
            least > 0 ? "%.1f".formatted(process.getValue() / least) : "no floor");
      }
    }
    line(
        text,
        "  %-26s %10.0f %10.0f %16.1f",
        "whole",
        House.ofAll(figures.cpuMicrosPerOrder()),
        floor,
        ratio(figures, floors));
    loops(text, figures, floors);
    line(
        text,
        "  bare HTTP, us per order: gateway %.0f, documents %.0f (PDFs are not rendered in any"
            + " floor)",
        floors.http().gateway(),
        floors.http().documents());
    return text.toString();
  }

  private static void loops(StringBuilder text, Figures figures, Floors floors) {
    line(
        text,
        "%n%-26s %7s %7s %15s %7s %7s %9s %9s %14s",
        "Plain loops, for an order",
        "events",
        "rows",
        "(product's)",
        "records",
        "loop",
        "kafka",
        "postgres",
        "hop's ratio*");
    for (Map.Entry<String, LoopCost> each : new TreeMap<>(floors.loops()).entrySet()) {
      LoopCost loop = each.getValue();
      line(
          text,
          "  %-24s %7.1f %7.1f %15.1f %7.1f %7.0f %9.0f %9.0f %14.1f",
          each.getKey(),
          loop.events(),
          loop.rows() + loop.changes(),
          figures.rowsPerOrder().getOrDefault(each.getKey(), 0.0),
          loop.records(),
          loop.whole().loop(),
          loop.whole().kafka(),
          loop.whole().postgres(),
          figures.cpuMicrosPerOrder().getOrDefault(each.getKey(), 0.0)
              / floors.micros(each.getKey()));
      check(text, loop, floors.checks().get(each.getKey()));
    }
    line(text, "  * the service's own process against its loop and its exchanges");
  }

  private static void check(StringBuilder text, LoopCost loop, @Nullable PureSql sql) {
    line(
        text,
        "    checked: kafka %.0f and loop %.0f when nothing is written; postgres %.0f by SQL alone"
            + " (%s), rows not changed later",
        loop.kafkaAlone().kafka(),
        loop.kafkaAlone().loop(),
        sql == null ? 0 : sql.postgresMicros(),
        sql == null ? "not done" : sql.by());
  }

  private static void line(StringBuilder text, String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
