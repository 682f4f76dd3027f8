package org.kirana.bench.audit;

import java.util.List;
import org.kirana.bench.house.Tables;
import org.kirana.local.launcher.Service;

/** Asks the house's tables about themselves. */
public record ReadBooks(Tables tables) {

  private static final String GAPS =
      """
      SELECT coalesce(sum(abs(s.next_number - 1 - (
        SELECT count(*) FROM (SELECT number FROM invoice UNION ALL SELECT number FROM credit_note) n
        WHERE n.number LIKE s.prefix || '%'))), 0)
      FROM number_series s""";

  private static final String PLACES_LEAKED =
      """
      SELECT coalesce(sum(abs(s.taken - coalesce(m.open, 0))), 0) FROM store s LEFT JOIN (
        SELECT store_id, count(*) AS open FROM order_match
        WHERE state IN ('MATCHED', 'OFFERED') GROUP BY store_id) m USING (store_id)""";

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
        tables.number(Service.INVOICE_SERVICE, GAPS),
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
        + tables.number(Service.ORDER_SERVICE, "SELECT count(*) FROM order_")
        + tables.number(Service.INVOICE_SERVICE, "SELECT count(*) FROM invoice")
        + tables.number(
            Service.MESSAGING_GATEWAY,
            "SELECT count(*) FROM outgoing_message WHERE state IN ('SENT', 'DELIVERED', 'READ')");
  }

  private long decided() {
    return tables.number(
        Service.STORE_ASSIGNMENT_SERVICE,
        "SELECT count(*) FROM order_match WHERE state <> 'OFFERED'");
  }

  private long matched() {
    return tables.number(
        Service.STORE_ASSIGNMENT_SERVICE,
        "SELECT count(*) FROM order_match WHERE state IN ('MATCHED', 'HANDED_OVER')");
  }

  private long sent() {
    return tables.number(
        Service.INVOICE_SERVICE, "SELECT count(*) FROM invoice WHERE sent_at IS NOT NULL");
  }
}
