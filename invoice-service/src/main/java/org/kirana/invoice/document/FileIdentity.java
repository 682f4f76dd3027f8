package org.kirana.invoice.document;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfObject;

/** The identity that a PDF file carries: the document's own. */
record FileIdentity(UUID id) {

  PdfObject array() {
    byte[] bytes =
        ByteBuffer.allocate(Long.BYTES * 2)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return PdfEncryption.createInfoId(bytes, bytes);
  }
}
