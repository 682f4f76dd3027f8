package org.kirana.invoice.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.OrderId;

/** All issued invoices. */
@ApplicationScoped
public class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

  public Optional<Invoice> of(InvoiceId id) {
    return findByIdOptional(id.value());
  }

  public Optional<Invoice> of(OrderId id) {
    return find("orderId", id.value()).firstResultOptional();
  }
}
