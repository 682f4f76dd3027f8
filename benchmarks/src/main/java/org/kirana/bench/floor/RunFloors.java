package org.kirana.bench.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.BenchJvm;
import org.kirana.bench.measure.Batches;
import org.kirana.bench.measure.RowsWritten;
import org.kirana.local.infrastructure.Database;
import org.kirana.local.infrastructure.Topic;
import org.kirana.local.infrastructure.Topics;
import org.kirana.local.launcher.Narrator;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.ServiceProcess;

/** Measures the floors of a run in its house, once the books are read: the services are stopped. */
public record RunFloors(BenchHouse house, Path run, Narrator narrator) {

  private static final int SAMPLE = 500;

  /** Not an order's facts: what the library and Flyway keep for themselves. */
  private static final Set<String> NOT_FACTS =
      Set.of("event_position", "parked_event", "event_timer", "outbox", "flyway_schema_history");

  /**
   * How often an order's facts change a row after it was written: a message is handed over, sent,
   * delivered, read; an order gets its store and its bill; a match is handed over; a bill is sent;
   * a store's place is taken and given back.
   */
  private static final Map<String, Integer> CHANGES =
      Map.of("outgoing_message", 4, "order_", 2, "order_match", 1, "invoice", 1, "store", 2);

  /**
   * What the run was.
   *
   * @param begin milliseconds since 1970
   */
  public record Run(long begin, int orders, Batches batches, RowsWritten rows) {}

  public Floors of(Run measured, Exchanges exchanges) {
    List<String> java = optionsOfServices();
    Map<String, FloorPlan> plans = new LinkedHashMap<>();
    for (Service service : RowsWritten.KEEPING) {
      plans.put(service.title(), plan(service, measured));
    }
    house.stack().processes().forEach(ServiceProcess::stop);
    house.stack().infrastructure().createTopics(List.of(Topic.named(Announcements.TOPIC)));
    Map<String, LoopCost> loops = new LinkedHashMap<>();
    Map<String, PureSql> checks = new LinkedHashMap<>();
    plans.forEach(
        (service, plan) -> {
          narrator.say("The floor of %s: batches of %.1f events.", service, plan.batch());
          loops.put(service, loop(plan, java));
          checks.put(service, check(plan, loops.get(service)));
        });
    narrator.say("The floor of an order's exchanges over HTTP.");
    return new Floors(loops, HttpFloor.of(exchanges, run, java), checks);
  }

  private FloorPlan plan(Service service, Run measured) {
    Batches.Batch batch = measured.batches().ofServices().get(service.title());
    Map<String, Long> inserted = new TreeMap<>();
    measured
        .rows()
        .ofServices()
        .getOrDefault(service.title(), Map.of())
        .forEach((table, rows) -> inserted.put(table, rows.inserted()));
    inserted.keySet().removeAll(NOT_FACTS);
    return new FloorPlan(
        service.title(),
        house.stack().infrastructure().bootstrapServers(),
        measured.begin(),
        measured.orders(),
        Math.min(SAMPLE, measured.orders()),
        batch == null ? 1 : Math.max(1, batch.mean()),
        heard(service),
        Topics.fromContracts().stream().map(Topic::name).toList(),
        where(service.title()),
        where("floor-" + service.title()),
        inserted,
        CHANGES,
        new FloorPlan.Servers(pid("kafka"), pid("postgres")));
  }

  private List<String> heard(Service service) {
    return house.tables().rows(service, "SELECT DISTINCT topic FROM event_position").stream()
        .map(List::getFirst)
        .toList();
  }

  private FloorPlan.Where where(String database) {
    Database made = house.stack().infrastructure().database(database);
    return new FloorPlan.Where(made.jdbcUrl(), made.username(), made.password());
  }

  private long pid(String server) {
    return house.pids().getOrDefault(server, OptionalLong.empty()).orElseThrow();
  }

  private LoopCost loop(FloorPlan plan, List<String> java) {
    Path folder = folder(plan);
    plan.writeTo(folder);
    int status = BenchJvm.start(FloorLoop.class, folder, java).onExit().join();
    if (status != 0) {
      throw new IllegalStateException(
          "the floor of " + plan.service() + " ended with " + status + "; see " + folder);
    }
    return LoopCost.readFrom(folder);
  }

  private PureSql check(FloorPlan plan, LoopCost loop) {
    try {
      int turns = (int) Math.max(1, Math.round(loop.events() * plan.sample() / plan.batch()));
      return PureSql.of(plan, turns, folder(plan));
    } catch (SQLException e) {
      throw new IllegalStateException("the check of " + plan.service() + " failed", e);
    }
  }

  private Path folder(FloorPlan plan) {
    try {
      return Files.createDirectories(run.resolve("floor").resolve(plan.service()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The loops run on the same Java as the services, with room for the rows that they repeat. */
  private List<String> optionsOfServices() {
    long gateway = house.stack().process(Service.MESSAGING_GATEWAY).pid().orElseThrow();
    List<String> options = new ArrayList<>();
    ProcessHandle.of(gateway).flatMap(process -> process.info().arguments()).stream()
        .flatMap(Stream::of)
        .takeWhile(word -> !word.equals("-jar"))
        .filter(word -> word.startsWith("-X") && !word.contains("AOT"))
        .forEach(options::add);
    options.add("-Xmx384m");
    return options;
  }
}
