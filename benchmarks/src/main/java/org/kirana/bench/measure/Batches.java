package org.kirana.bench.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kirana.bench.house.BenchHouse;
import org.kirana.local.launcher.Http;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.ServiceProcess;

/** How many events the services heard in one transaction, by their own metrics. */
public record Batches(Map<String, Batch> ofServices) {

  public static final Batches NONE = new Batches(Map.of());

  private static final String METRIC = "kirana_events_batch_size_";

  /**
   * One service's.
   *
   * @param transactions since it was started
   * @param events in all of them
   * @param largest of the last minutes
   */
  public record Batch(double transactions, double events, double largest) {

    /** Events of one transaction on average. */
    public double mean() {
      return transactions == 0 ? 0 : events / transactions;
    }
  }

  public static Batches of(BenchHouse house) {
    Map<String, Batch> batches = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      for (ServiceProcess process : house.stack().processes(service)) {
        batches.put(process.name(), parse(page(process)));
      }
    }
    batches.values().removeIf(batch -> batch.transactions() == 0);
    return new Batches(batches);
  }

  /** Empty when a service that was killed does not answer yet. */
  private static String page(ServiceProcess process) {
    return process.isHealthy()
        ? new String(Http.bytes(process.uri().resolve("/q/metrics")), UTF_8)
        : "";
  }

  /**
   * @param page in the text format of Prometheus
   */
  static Batch parse(String page) {
    return new Batch(value(page, "count"), value(page, "sum"), value(page, "max"));
  }

  private static double value(String page, String which) {
    return page.lines()
        .filter(line -> line.startsWith(METRIC + which))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  /** Those since then; of who was started again meanwhile, those since its start. */
  public Batches since(Batches before) {
    Map<String, Batch> since = new LinkedHashMap<>();
    ofServices.forEach(
        (service, now) -> {
          Batch then = before.ofServices.getOrDefault(service, new Batch(0, 0, 0));
          since.put(
              service,
              now.transactions() < then.transactions()
                  ? now
                  : new Batch(
                      now.transactions() - then.transactions(),
                      now.events() - then.events(),
                      now.largest()));
        });
    return new Batches(since);
  }
}
