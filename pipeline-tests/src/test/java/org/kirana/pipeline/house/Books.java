package org.kirana.pipeline.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.kirana.local.infrastructure.Database;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;

/** What the services' databases say, read by an auditor. */
record Books(LocalStack stack) {

  long products() {
    return number(Service.ORDER_SERVICE, "SELECT count(*) FROM priced_product");
  }

  long orders() {
    return number(Service.ORDER_SERVICE, "SELECT count(*) FROM order_");
  }

  /** The id by which the house knows somebody who has written. */
  UUID contact(Phone phone) {
    return UUID.fromString(
        text(
            Service.MESSAGING_GATEWAY,
            "SELECT contact_id FROM contact_address WHERE address LIKE '%" + phone.number() + "'"));
  }

  /** Whether the gateway has heard of a file that somebody sent. */
  boolean knowsFile(String mediaId) {
    return number(
            Service.MESSAGING_GATEWAY,
            "SELECT count(*) FROM received_media WHERE media_id = '" + mediaId + "'")
        == 1;
  }

  long ordersOf(Phone phone) {
    return number(
        Service.ORDER_SERVICE,
        "SELECT count(*) FROM order_ WHERE contact_id = '" + contact(phone) + "'");
  }

  long decided() {
    return number(Service.STORE_ASSIGNMENT_SERVICE, "SELECT count(*) FROM order_match");
  }

  long matched() {
    return number(
        Service.STORE_ASSIGNMENT_SERVICE,
        "SELECT count(*) FROM order_match WHERE state <> 'NOT_MATCHED' AND store_id IS NOT NULL");
  }

  long invoices() {
    return number(Service.INVOICE_SERVICE, "SELECT count(*) FROM invoice");
  }

  long invoicesSent() {
    return number(
        Service.INVOICE_SERVICE, "SELECT count(*) FROM invoice WHERE sent_at IS NOT NULL");
  }

  /** Numbers that a series has given out and that stand on no invoice, or the other way round. */
  long gapsInSeries() {
    return number(
        Service.INVOICE_SERVICE,
        """
        SELECT coalesce(sum(abs(s.next_number - 1 - (
          SELECT count(*) FROM (SELECT number FROM invoice UNION ALL SELECT number FROM credit_note) n
          WHERE n.number LIKE s.prefix || '%'))), 0)
        FROM number_series s""");
  }

  /** Places taken in stores beyond, or short of, the orders that they have. */
  long placesLeaked() {
    return number(
        Service.STORE_ASSIGNMENT_SERVICE,
        """
        SELECT coalesce(sum(abs(s.taken - (
          SELECT count(*) FROM order_match m
          WHERE m.store_id = s.store_id AND m.state IN ('MATCHED', 'OFFERED')))), 0)
        FROM store s""");
  }

  long storesOversold() {
    return number(
        Service.STORE_ASSIGNMENT_SERVICE, "SELECT count(*) FROM store WHERE taken > capacity");
  }

  long guessedSends() {
    return number(
        Service.MESSAGING_GATEWAY, "SELECT coalesce(sum(guesses), 0) FROM outgoing_message");
  }

  long messagesOnTheirWay() {
    return number(
        Service.MESSAGING_GATEWAY,
        "SELECT count(*) FROM outgoing_message WHERE state IN ('WAITING', 'SENDING', 'UNSURE')");
  }

  long deadLetters() {
    return parked(Service.MESSAGING_GATEWAY)
        + parked(Service.ORDER_SERVICE)
        + parked(Service.STORE_ASSIGNMENT_SERVICE)
        + parked(Service.INVOICE_SERVICE);
  }

  private long parked(Service service) {
    return number(service, "SELECT count(*) FROM parked_event");
  }

  long number(Service service, String sql) {
    return Long.parseLong(text(service, sql));
  }

  /** The first column of the first row. */
  String text(Service service, String sql) {
    Database database = stack.infrastructure().database(service.title());
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
