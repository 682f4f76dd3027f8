package org.kirana.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kirana.bench.audit.Finding;
import org.kirana.bench.audit.Reconciliation;
import org.kirana.bench.floor.Floors;
import org.kirana.bench.floor.HttpFloor;
import org.kirana.bench.floor.LoopCost;
import org.kirana.bench.floor.PureSql;
import org.kirana.bench.house.Kills;
import org.kirana.bench.measure.Batches;
import org.kirana.bench.measure.Flow;
import org.kirana.bench.measure.Percentiles;
import org.kirana.bench.measure.Series;
import org.kirana.bench.measure.WarmUp;
import org.kirana.bench.stock.Stock;
import org.kirana.local.launcher.Narrator;

class ReportTest {

  private static final Finding A_LOSS = new Finding("lost in WhatsApp", 1, "order 7");

  @TempDir Path run;

  @Test
  void aRunWhoseBooksDoNotCloseSaysSoEverywhere() throws IOException {
    Path json = run.resolve("figures.json");
    new WriteReport(run, json, Narrator.silent()).of(figures(A_LOSS));
    assertThat(run.resolve("report.txt"))
        .content()
        .contains("FAULT: lost in WhatsApp: 1 (order 7)")
        .contains("THE BOOKS DO NOT CLOSE");
    assertThat(run.resolve("report.html")).content().contains("The books do not close.");
    JsonNode figures = new ObjectMapper().readTree(json.toFile());
    assertThat(figures.at("/reconciliation/findings/0/count").asInt()).isEqualTo(1);
  }

  @Test
  void thePageHasItsPlotsAndNeedsNoNetwork() throws IOException {
    new WriteReport(run, null, Narrator.silent()).of(figures(new Finding("lost", 0, "")));
    String page = Files.readString(run.resolve("report.html"));
    assertThat(page).contains("<polyline", "Nothing lost").doesNotContain("http", "<script");
  }

  @Test
  void productStandsBesideItsFloorAndTheRatioIsATarget() throws IOException {
    var split = new LoopCost.Split(10, 40, 20);
    Floors floors =
        new Floors(
            Map.of("order-service", new LoopCost(1, 3, 2, 1, split, split)),
            new HttpFloor(100, 50),
            Map.of("order-service", new PureSql("pgbench", 9)));
    new WriteReport(run, null, Narrator.silent()).of(figures(new Finding("lost", 0, ""), floors));
    assertThat(run.resolve("report.txt"))
        .content()
        .containsPattern("kafka +120 +40 +3.0")
        .contains("by SQL alone (pgbench)")
        .containsPattern("product / floor +2.5 +1.5 +3.0");
  }

  @Test
  void targetsThatTheRunDidNotMeasureAreSaidToBeSo() throws IOException {
    new WriteReport(run, null, Narrator.silent()).of(figures(new Finding("lost", 0, "")));
    assertThat(run.resolve("report.txt"))
        .content()
        .containsPattern("product / floor +2.5 +1.5 +not measured in this run")
        .containsPattern("start-up to healthy +30 s +10 s +9.5 s")
        .containsPattern("order-service +4 +30.0 +77");
  }

  @Test
  void severalRunsAreToldWithTheirSpread() {
    Figures run = figures(new Finding("lost", 0, ""));
    assertThat(Spread.of(List.of(run, run)))
        .containsPattern("2 runs +median +least +most")
        .containsPattern("orders done each second +49.9 +49.9 +49.9");
  }

  @Test
  void costWithinAFifthIsFlat() {
    Figures run = figures(new Finding("lost", 0, ""));
    assertThat(Linearity.of(Map.of(Stock.NEW_HOUSE, run))).contains("1.00 (flat)");
    assertThat(Linearity.isFlat(1.2)).isTrue();
    assertThat(Linearity.isFlat(1.21)).isFalse();
  }

  private static Figures figures(Finding finding) {
    return figures(finding, null);
  }

  private static Figures figures(Finding finding, @Nullable Floors floors) {
    return new Figures(
        Instant.parse("2026-11-21T10:00:00Z"),
        Map.of("profile", "poisson"),
        new Figures.Throughput(50, 49.9, 0.01, 0, 0),
        Map.of("checkout to invoice", new Percentiles(10, 1, 2, 3, 4, 5)),
        Map.of(),
        Map.of("kafka", 120.0),
        Map.of("kafka", 1_000_000L),
        Map.of("PostgreSQL WAL", 4000.0),
        Map.of("order-service", 0.1),
        Map.of("order-service", 7.5),
        Map.of("order-service", new Batches.Batch(4, 120, 77)),
        List.of(new WarmUp.Slice(0, 5, 1234, 20)),
        floors,
        9.5,
        new Reconciliation(10, 1, 0, List.of(finding), Map.of("guessed sends", 0L)),
        List.of(new Kills.Killed("kafka", Instant.EPOCH, 4000)),
        new Series(
            0,
            new Flow(new double[] {5, 5}, new double[] {4, 6}, new double[] {1, 0}),
            new double[] {20, 21},
            new double[] {90, 95},
            Map.of("kafka", new double[] {0.2, 0.3})));
  }
}
