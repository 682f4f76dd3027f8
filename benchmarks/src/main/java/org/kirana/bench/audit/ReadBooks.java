package org.kirana.bench.audit;

import java.time.Instant;
import java.util.List;
import org.kirana.bench.house.Tables;
import org.kirana.local.launcher.Service;

/**
 * Asks the house's tables about themselves; orders of the past are left out.
 *
 * @param opened when the house was
 * @param begin of the load
 */
public record ReadBooks(Tables tables, Instant opened, Instant begin) {

  private static final String GAPS =
      """
      WITH used AS MATERIALIZED (
        SELECT substr(number, 1, strpos(number, '/') + 4) AS prefix, count(*) AS numbers FROM (
          SELECT number FROM invoice WHERE issued_at >= '%1$s'
          UNION ALL SELECT number FROM credit_note WHERE issued_at >= '%1$s') n GROUP BY 1)
      SELECT coalesce(sum(abs(coalesce(s.next_number, 1) - 1 - coalesce(u.numbers, 0))), 0)
      FROM number_series s FULL JOIN used u USING (prefix)\
      """;

  private static final String PLACES_LEAKED =
      """
      SELECT coalesce(sum(abs(s.taken - coalesce(m.open, 0))), 0) FROM store s LEFT JOIN (
        SELECT store_id, count(*) AS open FROM order_match
        WHERE state IN ('MATCHED', 'OFFERED') GROUP BY store_id) m USING (store_id)\
      """;

  private static final List<Service> HEARING =
      List.of(
          Service.MESSAGING_GATEWAY,
          Service.ORDER_SERVICE,
          Service.STORE_ASSIGNMENT_SERVICE,
          Service.INVOICE_SERVICE);

  /**
   * @param oversoldMeanwhile what was seen while the load ran
   */
  public Books now(long oversoldMeanwhile) {
    return new Books(
        tables.number(Service.INVOICE_SERVICE, GAPS.formatted(opened)),
        tables.number(Service.STORE_ASSIGNMENT_SERVICE, PLACES_LEAKED),
        oversold(),
        oversoldMeanwhile,
        HEARING.stream()
            .mapToLong(service -> tables.number(service, "SELECT count(*) FROM parked_event"))
            .sum(),
        onTheirWay(),
        tables.number(
            Service.MESSAGING_GATEWAY, "SELECT coalesce(sum(guesses), 0) FROM outgoing_message"));
  }

  public long oversold() {
    return tables.number(
        Service.STORE_ASSIGNMENT_SERVICE, "SELECT count(*) FROM store WHERE taken > capacity");
  }

  public long onTheirWay() {
    return tables.number(
        Service.MESSAGING_GATEWAY,
        "SELECT count(*) FROM outgoing_message WHERE state IN ('WAITING', 'SENDING', 'UNSURE')");
  }

  /** Orders that are decided, and have their invoice's end if a store took them. */
  public boolean isSettled(long orders) {
    return decided() >= orders && sent() >= matched() && onTheirWay() == 0;
  }

  /** Grows as long as the house works its orders off. */
  public long progress() {
    return decided()
        + sent()
        + tables.number(
            Service.ORDER_SERVICE, "SELECT count(*) FROM order_ WHERE placed_at >= '" + begin + "'")
        + tables.number(
            Service.INVOICE_SERVICE,
            "SELECT count(*) FROM invoice WHERE issued_at >= '" + begin + "'")
        + tables.number(
            Service.MESSAGING_GATEWAY,
            "SELECT count(*) FROM outgoing_message WHERE state IN ('SENT', 'DELIVERED', 'READ') AND"
                + " recorded_at >= '"
                + begin
                + "'");
  }

  private long decided() {
    return tables.number(
        Service.STORE_ASSIGNMENT_SERVICE,
        "SELECT count(*) FROM order_match WHERE state <> 'OFFERED' AND decided_at >= '"
            + begin
            + "'");
  }

  private long matched() {
    return tables.number(
        Service.STORE_ASSIGNMENT_SERVICE,
        "SELECT count(*) FROM order_match WHERE state IN ('MATCHED', 'HANDED_OVER') AND decided_at"
            + " >= '"
            + begin
            + "'");
  }

  private long sent() {
    return tables.number(
        Service.INVOICE_SERVICE,
        "SELECT count(*) FROM invoice WHERE sent_at IS NOT NULL AND issued_at >= '" + begin + "'");
  }
}
