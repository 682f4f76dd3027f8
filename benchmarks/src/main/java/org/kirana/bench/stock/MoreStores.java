package org.kirana.bench.stock;

import java.time.Duration;
import org.kirana.bench.house.BenchHouse;
import org.kirana.bench.house.Wait;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.ServiceProcess;

/**
 * More neighbourhoods like the seed's, elsewhere: every store again, some hundredths of a degree
 * further. The service is started anew, so that it knows them before anybody orders.
 */
record MoreStores(BenchHouse house) {

  /** Codes without a digit: those of the seed begin with one. */
  private static final String COPY =
      """
      INSERT INTO store (store_id, code, version, change_number, standing, registration, capacity, taken)
      SELECT md5('more ' || n)::uuid, translate(lpad(to_hex(n), 5, '0'), '0123456789abcdef', 'GHJKLMNPQRSTVWXZ'), version,
        pg_current_xact_id()::text::bigint, standing,
        jsonb_set(jsonb_set(jsonb_set(jsonb_set(registration,
          '{id}', to_jsonb(md5('more ' || n)::uuid)),
          '{identity,code}', to_jsonb(translate(lpad(to_hex(n), 5, '0'), '0123456789abcdef', 'GHJKLMNPQRSTVWXZ'))),
          '{area,location,latitude}',
            to_jsonb(8 + n / 1200 % 250 * 0.1 + (registration #>> '{area,location,latitude}')::numeric % 0.1)),
          '{area,location,longitude}',
            to_jsonb(74 + n / 300000 * 1.5 + (registration #>> '{area,location,longitude}')::numeric % 1)),
        capacity, 0
      FROM generate_series(:from, :until - 1) n
      JOIN (SELECT *, row_number() OVER (ORDER BY store_id) - 1 AS k FROM store) s ON s.k = n % :from\
      """;

  void upTo(int stores) {
    ServiceProcess service = house.stack().process(Service.STORE_ASSIGNMENT_SERVICE);
    service.stop();
    house
        .tables()
        .change(
            Service.STORE_ASSIGNMENT_SERVICE,
            COPY.replace(":from", "" + Stock.STORES).replace(":until", "" + stores));
    service.restart();
    service.awaitHealthy(Duration.ofMinutes(5));
    Wait.until(house::isHealthy, "the house is not healthy with more stores");
  }
}
