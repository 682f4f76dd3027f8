package org.kirana.invoice.walls.planted.document;

import org.kirana.invoice.persistence.Invoice;

/** Renders a row instead of a bill. */
public record RowOnPaper(Invoice invoice) {}
