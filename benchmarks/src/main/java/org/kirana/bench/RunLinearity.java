package org.kirana.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kirana.bench.report.Figures;
import org.kirana.bench.report.Linearity;
import org.kirana.bench.stock.Stock;
import org.kirana.local.launcher.Narrator;

/** The same load on houses that remember more and more: does an order cost the same? */
record RunLinearity(LinearitySettings settings, Path directory, Narrator narrator) {

  /** True if all books close; what it costs is told and is no fault. */
  boolean run() {
    Map<Stock, Figures> runs = new LinkedHashMap<>();
    for (Stock stock : settings.stocks()) {
      narrator.say("%n%,d old orders, %,d stores", stock.orders(), stock.stores());
      runs.put(stock, new RunBench(settings.load().with(stock), directory, narrator).run());
    }
    narrator.say("%s", Linearity.of(runs));
    return runs.values().stream().allMatch(run -> run.reconciliation().closes());
  }
}
