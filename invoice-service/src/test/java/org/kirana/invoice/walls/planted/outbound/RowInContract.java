package org.kirana.invoice.walls.planted.outbound;

import org.kirana.invoice.persistence.Invoice;

/** Lets a row leak into what is announced. */
public record RowInContract(Invoice invoice) {}
