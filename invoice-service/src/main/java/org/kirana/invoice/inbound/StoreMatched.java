package org.kirana.invoice.inbound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.ContactId;
import org.kirana.invoice.domain.Fulfilment;
import org.kirana.invoice.domain.GstRate;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.PlaceOfSupply;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Seller;
import org.kirana.invoice.domain.Series;
import org.kirana.invoice.domain.SoldLine;
import org.kirana.invoice.domain.State;
import org.kirana.invoice.domain.StoreId;
import org.kirana.invoice.domain.StoreLocation;
import org.kirana.invoice.domain.TaxScheme;
import org.kirana.invoice.domain.UpiId;

/** A store has accepted an order. */
record StoreMatched(
    OrderId orderId,
    ContactId contactId,
    String language,
    Instant matchedAt,
    Fulfilment fulfilment,
    Place place,
    List<Line> lines,
    long totalPaise,
    Store store,
    int distanceMetres) {

  record Place(@Nullable State stateCode) {}

  record Line(
      String sku,
      String name,
      @Nullable String pack,
      int quantity,
      long unitPricePaise,
      @Nullable Long mrpPaise,
      @Nullable String hsn,
      GstRate gstBasisPoints) {

    SoldLine sold() {
      return new SoldLine(sku, name, pack, quantity, unitPricePaise, mrpPaise, hsn, gstBasisPoints);
    }
  }

  record Store(
      StoreId storeId,
      String code,
      String name,
      String address,
      State stateCode,
      @Nullable String gstin,
      TaxScheme taxScheme,
      @Nullable String fssaiNumber,
      @Nullable UpiId upiId,
      double latitude,
      double longitude) {

    Seller seller() {
      return new Seller(
          storeId, code, name, address, stateCode, taxScheme, gstin, fssaiNumber, upiId);
    }
  }

  Sale sale() {
    Sale sale =
        new Sale(
            orderId,
            contactId,
            matchedAt,
            fulfilment,
            store.seller(),
            PlaceOfSupply.of(fulfilment, place.stateCode(), store.stateCode()),
            lines.stream().map(Line::sold).toList());
    if (sale.totalPaise() != totalPaise) {
      throw new IllegalArgumentException("the lines do not add up to the total: " + orderId);
    }
    return sale;
  }

  Series series() {
    return Series.of(store.code(), matchedAt);
  }

  StoreLocation storeLocation() {
    return new StoreLocation(store.latitude(), store.longitude(), distanceMetres);
  }

  Language spokenLanguage() {
    return Language.of(language);
  }
}
