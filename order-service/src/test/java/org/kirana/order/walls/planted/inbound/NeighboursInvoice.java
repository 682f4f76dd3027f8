package org.kirana.order.walls.planted.inbound;

import org.kirana.invoice.planted.Invoice;

/** Planted: reaches into another service. */
record NeighboursInvoice(Invoice invoice) {}
