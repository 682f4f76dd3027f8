package org.kirana.invoice;

import java.util.List;
import java.util.UUID;
import org.kirana.invoice.domain.Fulfilment;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Seller;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.SoldLine;
import org.kirana.invoice.domain.StoreId;
import org.kirana.invoice.domain.StoreLocation;
import org.kirana.invoice.domain.TaxScheme;

/** Sales of many stores. */
final class Sales {

  static final StoreLocation AROUND_THE_CORNER = new StoreLocation(19.0766, 72.9991, 76);

  private Sales() {}

  static Sale anySaleOf(String storeCode) {
    return saleOf(storeCode, new OrderId(UUID.randomUUID()));
  }

  static Sale with(Sale sale, List<SoldLine> lines) {
    return new Sale(
        sale.orderId(),
        sale.contactId(),
        sale.soldAt(),
        sale.fulfilment(),
        sale.seller(),
        sale.placeOfSupply(),
        lines);
  }

  static Sale saleOf(String storeCode, OrderId order) {
    Seller corner = Shop.store(TaxScheme.REGULAR);
    Seller seller =
        new Seller(
            new StoreId(UUID.nameUUIDFromBytes(storeCode.getBytes())),
            storeCode,
            corner.name(),
            corner.address(),
            corner.state(),
            corner.taxScheme(),
            corner.gstin(),
            corner.fssaiNumber(),
            corner.upiId());
    return new Sale(
        order,
        Shop.A_SHOPPER,
        Shop.NOON_IN_VASHI,
        Fulfilment.PICKUP,
        seller,
        Shop.MAHARASHTRA,
        List.of(Shop.ATTA_5KG, Shop.SOAP_BAR));
  }
}
