package org.kirana.catalog.planted.common;

import org.kirana.order.PriceList;

/** Lies in a junk room and looks into another service. */
record Anything(PriceList priceList) {}
