package org.kirana.invoice.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A bill's or credit note's PDF as it was first rendered; these bytes are the document from then
 * on.
 */
@Entity
@Table(name = "kept_document")
public class KeptDocument {

  @Id private UUID documentId;
  private byte[] pdf;

  @SuppressWarnings("NullAway.Init")
  protected KeptDocument() {}

  public byte[] pdf() {
    return pdf.clone();
  }
}
