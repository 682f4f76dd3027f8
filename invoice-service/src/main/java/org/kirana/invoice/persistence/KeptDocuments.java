package org.kirana.invoice.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.kirana.invoice.domain.InvoiceId;

/** The rendered bills. Each call is a transaction of its own, so none spans a rendering. */
@ApplicationScoped
public class KeptDocuments implements PanacheRepositoryBase<KeptDocument, UUID> {

  @Transactional
  public Optional<byte[]> of(InvoiceId id) {
    return findByIdOptional(id.value()).map(KeptDocument::pdf);
  }

  /** Keeps the bytes unless another request has kept its own first, and returns what is kept. */
  @Transactional
  public byte[] keep(InvoiceId id, byte[] pdf) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO invoice_document (invoice_id, pdf) VALUES (:id, :pdf)"
                + " ON CONFLICT DO NOTHING")
        .setParameter("id", id.value())
        .setParameter("pdf", pdf)
        .executeUpdate();
    return findByIdOptional(id.value()).map(KeptDocument::pdf).orElse(pdf);
  }
}
