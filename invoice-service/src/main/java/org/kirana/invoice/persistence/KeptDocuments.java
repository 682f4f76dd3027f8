package org.kirana.invoice.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * The rendered bills and credit notes. Each call is a transaction of its own, so none spans a
 * rendering.
 */
@ApplicationScoped
public class KeptDocuments implements PanacheRepositoryBase<KeptDocument, UUID> {

  @Transactional
  public Optional<byte[]> of(UUID id) {
    return findByIdOptional(id).map(KeptDocument::pdf);
  }

  /** Keeps the bytes unless another request has kept its own first, and returns what is kept. */
  @Transactional
  public byte[] keep(UUID id, byte[] pdf) {
    int kept =
        getEntityManager()
            .createNativeQuery(
                "INSERT INTO kept_document (document_id, pdf) VALUES (:id, :pdf)"
                    + " ON CONFLICT DO NOTHING")
            .setParameter("id", id)
            .setParameter("pdf", pdf)
            .executeUpdate();
    return kept == 1 ? pdf : findByIdOptional(id).map(KeptDocument::pdf).orElse(pdf);
  }
}
