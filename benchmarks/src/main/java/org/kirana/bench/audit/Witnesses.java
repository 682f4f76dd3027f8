package org.kirana.bench.audit;

import java.util.BitSet;
import java.util.List;

/** Everybody who saw the orders of a run. */
public final class Witnesses {

  private final Witness orderPlaced = new Witness("topic orders (order-placed)");
  private final Witness decided = new Witness("topic matches (store-matched, store-not-matched)");
  private final Witness invoiceSent = new Witness("topic invoices (invoice-sent)");
  private final Witness orderRows = new Witness("order-service's orders");
  private final Witness matchRows = new Witness("store-assignment-service's matches");
  private final Witness invoiceRows = new Witness("invoice-service's invoices");
  private final Witness onWhatsApp = new Witness("WhatsApp (invoices)");
  private final BitSet unservedOnTopic = new BitSet();
  private final BitSet unservedInRows = new BitSet();
  private long failures;

  public Witness orderPlaced() {
    return orderPlaced;
  }

  public Witness decided() {
    return decided;
  }

  public Witness invoiceSent() {
    return invoiceSent;
  }

  public Witness orderRows() {
    return orderRows;
  }

  public Witness matchRows() {
    return matchRows;
  }

  public Witness invoiceRows() {
    return invoiceRows;
  }

  public Witness onWhatsApp() {
    return onWhatsApp;
  }

  /** WhatsApp took an invoice and could not deliver it. */
  public void failedOnWhatsApp() {
    failures++;
  }

  long failuresOnWhatsApp() {
    return failures;
  }

  /** store-not-matched was announced. */
  public void unservedOnTopic(int number) {
    unservedOnTopic.set(number);
  }

  /** The decision's row names no store. */
  public void unservedInRows(int number) {
    unservedInRows.set(number);
  }

  /** Orders that get no invoice; topic and table have to agree on it. */
  BitSet unserved() {
    BitSet both = (BitSet) unservedOnTopic.clone();
    both.and(unservedInRows);
    return both;
  }

  List<Witness> all() {
    return List.of(
        orderPlaced, orderRows, decided, matchRows, invoiceRows, onWhatsApp, invoiceSent);
  }

  List<Witness> ofInvoices() {
    return List.of(invoiceRows, onWhatsApp, invoiceSent);
  }

  List<Witness> onTopics() {
    return List.of(orderPlaced, decided, invoiceSent);
  }
}
