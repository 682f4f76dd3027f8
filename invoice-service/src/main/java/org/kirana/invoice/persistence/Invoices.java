package org.kirana.invoice.persistence;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.kirana.events.Rows;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.OrderId;

/**
 * All issued invoices. Matches and message statuses come through different partitions, so an
 * invoice is locked by whoever may change it.
 */
@ApplicationScoped
public class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

  private final Rows rows;
  private final SessionFactory sessions;

  Invoices(Rows rows, SessionFactory sessions) {
    this.rows = rows;
    this.sessions = sessions;
  }

  public Optional<Invoice> locked(InvoiceId id) {
    return rows.lock(Invoice.class, id.value());
  }

  public Optional<Invoice> locked(OrderId id) {
    return find("orderId", id.value()).withLock(PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** Which invoice an order has, without a lock: a hint what to lock. */
  public Optional<BilledOrder> billed(OrderId id) {
    return find("orderId", id.value()).project(BilledOrder.class).firstResultOptional();
  }

  /**
   * What the invoice says, for readers. It never changes, so they need no transaction, and hold no
   * connection afterwards.
   */
  public Optional<Bill> bill(InvoiceId id) {
    return sessions.fromStatelessSession(
        session ->
            session
                .createSelectionQuery("select bill from Invoice where invoiceId = :id", Bill.class)
                .setParameter("id", id.value())
                .uniqueResultOptional());
  }
}
