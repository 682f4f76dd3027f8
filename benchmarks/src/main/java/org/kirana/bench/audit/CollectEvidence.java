package org.kirana.bench.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.audit.HearTopics.Heard;
import org.kirana.bench.house.Tables;
import org.kirana.bench.load.Micros;
import org.kirana.bench.load.OrderNumber;
import org.kirana.bench.measure.OrderTimes;
import org.kirana.bench.measure.Step;
import org.kirana.bench.whatsapp.Seen;
import org.kirana.local.launcher.Service;

/** Asks topics, tables and WhatsApp what they saw of each order, and when. */
public final class CollectEvidence {

  private static final String INVOICE = "invoice:";
  private static final String OFFER = "offer:";

  private final Witnesses witnesses = new Witnesses();
  private final Map<String, Integer> numberOfOrder = new HashMap<>();
  private final Map<String, Integer> numberOfInvoice = new HashMap<>();
  private final OrderTimes times;
  private final Instant begin;

  /**
   * @param begin of the load: what was there before is no part of it
   */
  public CollectEvidence(OrderTimes times, Instant begin) {
    this.times = times;
    this.begin = begin;
  }

  public Witnesses witnesses() {
    return witnesses;
  }

  /** Orders first: they tell which id has which number. */
  public void fromTopics(HearTopics topics) {
    topics.since(begin, "messages", Set.of("message-received"), this::received);
    topics.since(begin, "orders", Set.of("order-placed"), this::placed);
    topics.since(begin, "matches", Set.of("store-matched", "store-not-matched"), this::decided);
    topics.since(begin, "outgoing-messages", Set.of("send-message"), this::worded);
    topics.since(begin, "invoices", Set.of("invoice-sent"), this::sent);
  }

  private void received(Heard heard) {
    OrderNumber.in(heard.said().at("/checkout/note").asText(""))
        .ifPresent(number -> note(Step.RECEIVED, number, heard));
  }

  private void placed(Heard heard) {
    OptionalInt number = OrderNumber.in(heard.text("note"));
    number.ifPresent(known -> numberOfOrder.put(heard.text("orderId"), known));
    saw(witnesses.orderPlaced(), number, heard.text("orderId"));
    number.ifPresent(known -> note(Step.PLACED, known, heard));
  }

  private void decided(Heard heard) {
    String order = heard.text("orderId");
    if (heard.type().equals("store-not-matched")) {
      saw(witnesses.decided(), ofOrder(order), order + " by nobody");
      ofOrder(order).ifPresent(witnesses::unservedOnTopic);
      return;
    }
    OptionalInt number = OrderNumber.in(heard.said().at("/place/address").asText(""));
    saw(witnesses.decided(), number, order + " by " + heard.said().at("/store/storeId").asText());
    number.ifPresent(known -> note(Step.MATCHED, known, heard));
  }

  private void worded(Heard heard) {
    String message = heard.text("messageId");
    OptionalInt number = ofOrder(heard.text("orderId"));
    if (message.startsWith(INVOICE)) {
      number.ifPresent(known -> note(Step.INVOICED, known, heard));
    } else if (message.startsWith(OFFER)) {
      number.ifPresent(known -> note(Step.OFFER_WORDED, known, heard));
    }
  }

  private void sent(Heard heard) {
    OptionalInt number = ofOrder(heard.text("orderId"));
    saw(witnesses.invoiceSent(), number, heard.text("invoiceId"));
    number.ifPresent(known -> note(Step.SENT, known, heard));
  }

  public void fromTables(Tables tables) {
    for (List<String> row :
        tables.rows(
            Service.ORDER_SERVICE,
            "SELECT order_id, note FROM order_ WHERE placed_at >= '" + begin + "'")) {
      saw(witnesses.orderRows(), OrderNumber.in(row.get(1)), row.get(0));
    }
    for (List<String> row :
        tables.rows(
            Service.STORE_ASSIGNMENT_SERVICE,
            "SELECT order_id, state FROM order_match WHERE decided_at >= '" + begin + "'")) {
      OptionalInt number = ofOrder(row.get(0));
      saw(witnesses.matchRows(), number, row.get(0));
      if (row.get(1).equals("NOT_MATCHED")) {
        number.ifPresent(witnesses::unservedInRows);
      }
    }
    for (List<String> row :
        tables.rows(
            Service.INVOICE_SERVICE,
            "SELECT invoice_id, order_id FROM invoice WHERE issued_at >= '" + begin + "'")) {
      OptionalInt number = ofOrder(row.get(1));
      number.ifPresent(known -> numberOfInvoice.put(row.get(0), known));
      saw(witnesses.invoiceRows(), number, row.get(0));
    }
  }

  /** After the tables, which know whose invoice it is. */
  public void fromWhatsApp(List<Seen> all) {
    Map<String, Integer> failures = new HashMap<>();
    all.stream()
        .filter(Seen::isFailure)
        .forEach(failed -> failures.merge(failed.id(), 1, Integer::sum));
    for (Seen seen : all) {
      if (seen.at() < Micros.of(begin)) {
        continue;
      }
      if (seen.isMessage() && seen.id().startsWith(INVOICE)) {
        invoiceArrived(seen, failures.merge(seen.id(), -1, Integer::sum) >= 0);
      } else if (seen.isMessage() && seen.id().startsWith(OFFER)) {
        ofOrder(seen.id().split(":", -1)[1])
            .ifPresent(known -> times.note(Step.OFFERED, known, seen.at()));
      }
    }
  }

  /** What did not reach its phone is rightly said again. */
  private void invoiceArrived(Seen seen, boolean failedLater) {
    String invoice = seen.id().substring(INVOICE.length());
    OptionalInt number = optional(numberOfInvoice.get(invoice));
    number.ifPresent(known -> times.note(Step.HANDED_TO_WHATSAPP, known, seen.at()));
    if (failedLater) {
      witnesses.failedOnWhatsApp();
    } else {
      saw(witnesses.onWhatsApp(), number, invoice);
    }
  }

  private void saw(Witness witness, OptionalInt number, String trace) {
    IntConsumer known = each -> witness.saw(each, trace);
    number.ifPresentOrElse(known, () -> witness.sawStranger(trace));
  }

  private void note(Step step, int number, Heard heard) {
    times.note(step, number, heard.at() * 1000);
  }

  private OptionalInt ofOrder(String orderId) {
    return optional(numberOfOrder.get(orderId));
  }

  private static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
