package org.kirana.invoice.document;

import java.nio.ByteBuffer;
import org.kirana.invoice.domain.InvoiceId;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfObject;

/** The identity that a PDF file carries: the invoice's own. */
record FileIdentity(InvoiceId id) {

  PdfObject array() {
    byte[] bytes =
        ByteBuffer.allocate(Long.BYTES * 2)
            .putLong(id.value().getMostSignificantBits())
            .putLong(id.value().getLeastSignificantBits())
            .array();
    return PdfEncryption.createInfoId(bytes, bytes);
  }
}
