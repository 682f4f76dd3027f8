package org.kirana.bench.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kirana.bench.house.BenchHouse;
import org.kirana.local.launcher.Service;

/** How many rows each table of each service has had written, as PostgreSQL counts them. */
public record RowsWritten(Map<String, Map<String, Table>> ofServices) {

  public static final RowsWritten NONE = new RowsWritten(Map.of());

  public static final List<Service> KEEPING =
      List.of(
          Service.MESSAGING_GATEWAY,
          Service.ORDER_SERVICE,
          Service.STORE_ASSIGNMENT_SERVICE,
          Service.INVOICE_SERVICE);

  /** One table's. */
  public record Table(long inserted, long updated, long deleted) {

    Table since(Table before) {
      return new Table(
          inserted - before.inserted, updated - before.updated, deleted - before.deleted);
    }

    public long all() {
      return inserted + updated + deleted;
    }
  }

  public static RowsWritten of(BenchHouse house) {
    Map<String, Map<String, Table>> all = new LinkedHashMap<>();
    for (Service service : KEEPING) {
      Map<String, Table> tables = new TreeMap<>();
      for (List<String> row :
          house
              .tables()
              .rows(
                  service,
                  "SELECT relname, n_tup_ins, n_tup_upd, n_tup_del FROM pg_stat_user_tables")) {
        tables.put(
            row.get(0),
            new Table(
                Long.parseLong(row.get(1)),
                Long.parseLong(row.get(2)),
                Long.parseLong(row.get(3))));
      }
      all.put(service.title(), tables);
    }
    return new RowsWritten(all);
  }

  public RowsWritten since(RowsWritten before) {
    Map<String, Map<String, Table>> since = new LinkedHashMap<>();
    ofServices.forEach(
        (service, tables) -> {
          Map<String, Table> then = before.ofServices.getOrDefault(service, Map.of());
          Map<String, Table> own = new TreeMap<>();
          tables.forEach(
              (name, now) -> own.put(name, now.since(then.getOrDefault(name, new Table(0, 0, 0)))));
          since.put(service, own);
        });
    return new RowsWritten(since);
  }

  /** Rows written of each service for an order, on average. */
  public Map<String, Double> perOrder(int orders) {
    Map<String, Double> perOrder = new LinkedHashMap<>();
    ofServices.forEach(
        (service, tables) ->
            perOrder.put(
                service,
                tables.values().stream().mapToLong(Table::all).sum()
                    / (double) Math.max(1, orders)));
    return perOrder;
  }
}
