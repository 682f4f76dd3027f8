package org.kirana.bench.stock;

import static org.kirana.bench.stock.Multiplied.CONTACT;
import static org.kirana.bench.stock.Multiplied.ORDER;
import static org.kirana.bench.stock.Multiplied.THEN;

import java.util.List;
import java.util.Map;
import org.kirana.local.launcher.Service;

/**
 * Everything that an order leaves when it is over. A kept PDF is only told apart by its id: of five
 * million there would be a hundred gigabytes, and nothing reads through them.
 */
final class OldOrders {

  private static final String BILL = "md5('old bill ' || n)::uuid";

  static final List<Multiplied> TABLES =
      List.of(
          in(
              Service.ORDER_SERVICE,
              "order_",
              "true LIMIT 1",
              Map.of("order_id", ORDER, "contact_id", CONTACT, "placed_at", THEN, "note", "'old'")),
          in(
              Service.ORDER_SERVICE,
              "conversation",
              "true LIMIT 1",
              Map.of("contact_id", CONTACT, "started_at", THEN)),
          in(
              Service.ORDER_SERVICE,
              "heard_message",
              "true LIMIT 1",
              Map.of("message_id", "'old:' || " + ORDER, "heard_at", THEN)),
          in(
              Service.ORDER_SERVICE,
              "used_link",
              "true LIMIT 1",
              Map.of("link_id", BILL, "order_id", ORDER, "used_at", THEN)),
          in(
              Service.STORE_ASSIGNMENT_SERVICE,
              "order_match",
              "state = 'HANDED_OVER' LIMIT 1",
              Map.of("order_id", ORDER, "contact_id", CONTACT, "decided_at", THEN)),
          in(
              Service.INVOICE_SERVICE,
              "invoice",
              "true LIMIT 1",
              Map.of(
                  "invoice_id", BILL,
                  "order_id", ORDER,
                  "contact_id", CONTACT,
                  "number", "'OLD/' || n",
                  "issued_at", THEN)),
          in(
              Service.INVOICE_SERVICE,
              "kept_document",
              "true LIMIT 1",
              Map.of("document_id", BILL, "pdf", "''::bytea")),
          in(
              Service.MESSAGING_GATEWAY,
              "contact_address",
              "true LIMIT 1",
              Map.of("address", "'old:' || n % 200000", "contact_id", CONTACT)),
          in(
              Service.MESSAGING_GATEWAY,
              "line_window",
              "true LIMIT 1",
              Map.of("contact_id", CONTACT, "last_inbound_at", THEN)),
          in(
              Service.MESSAGING_GATEWAY,
              "contact_pace",
              "true LIMIT 1",
              Map.of("contact_id", CONTACT, "full_at", THEN)),
          in(
              Service.MESSAGING_GATEWAY,
              "outgoing_message",
              "order_id IS NOT NULL AND recorded_at > now() - interval '50 minutes'",
              Map.of(
                  "message_id", "real.message_id || ':' || n",
                  "contact_id", CONTACT,
                  "order_id", ORDER,
                  "wamid", "real.wamid || n",
                  "recorded_at", THEN)));

  private OldOrders() {}

  private static Multiplied in(
      Service service, String table, String of, Map<String, String> others) {
    return new Multiplied(service, table, of, others);
  }
}
