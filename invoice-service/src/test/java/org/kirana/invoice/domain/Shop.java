package org.kirana.invoice.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores, goods and sales to test with. */
public final class Shop {

  public static final State MAHARASHTRA = new State("27");
  public static final State GUJARAT = new State("24");
  public static final Instant NOON_IN_VASHI = Instant.parse("2026-11-20T06:30:01Z");

  public static final OrderId AN_ORDER =
      new OrderId(UUID.fromString("2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10"));
  public static final ContactId A_SHOPPER =
      new ContactId(UUID.fromString("6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01"));
  public static final InvoiceId AN_INVOICE =
      new InvoiceId(UUID.fromString("8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21"));
  public static final StoreId A_STORE =
      new StoreId(UUID.fromString("5a9b8a52-2f0e-5a33-9a2a-7b7f3f1f0c11"));
  public static final DocumentNumber NUMBER_123 = new DocumentNumber("0412A/2627/00123");

  public static final UpiId THE_STORES_UPI_ID = new UpiId("ganesh.kirana@example");
  public static final DocumentNumber CREDIT_1 = new DocumentNumber("0412A/C627/00001");
  public static final CreditNoteId A_CREDIT_NOTE =
      new CreditNoteId(UUID.fromString("8d0b7f0e-3f0c-8d7a-8a46-7f3a3c6f9e22"));

  public static final SoldLine ATTA_5KG =
      line("ATTA_5KG", "Chakki Atta", "5 kg", 1, 26_500, 28_500L, 500);
  public static final SoldLine MILK_500ML =
      line("MILK_500ML", "Fresh Milk", "500 ml", 2, 3_000, null, 0);
  public static final SoldLine SOAP_BAR =
      line("SOAP_BAR", "साबुन ज्ञानेश्वर", "100 g", 3, 3_333, 3_500L, 1_800);

  private Shop() {}

  public static Seller store(TaxScheme scheme) {
    String gstin = scheme == TaxScheme.UNREGISTERED ? null : "27ZZZZZ0412Z1Z0";
    return new Seller(
        A_STORE,
        "0412A",
        "Shree Ganesh Kirana",
        "Shop 7, Sector 15, Vashi, Navi Mumbai 400703",
        MAHARASHTRA,
        scheme,
        gstin,
        "99900000000412",
        THE_STORES_UPI_ID);
  }

  public static SoldLine line(
      String sku,
      String name,
      String pack,
      int quantity,
      long price,
      @Nullable Long mrp,
      int basisPoints) {
    return new SoldLine(sku, name, pack, quantity, price, mrp, "1101", new GstRate(basisPoints));
  }

  public static Sale sale(TaxScheme scheme, SoldLine... lines) {
    return sale(store(scheme), MAHARASHTRA, List.of(lines));
  }

  public static Sale sale(Seller seller, State placeOfSupply, List<SoldLine> lines) {
    return new Sale(
        AN_ORDER, A_SHOPPER, NOON_IN_VASHI, Fulfilment.DELIVERY, seller, placeOfSupply, lines);
  }

  public static Bill bill(TaxScheme scheme, SoldLine... lines) {
    return Bill.of(sale(scheme, lines), NUMBER_123);
  }

  /** What takes the bill back, ten minutes later. */
  public static CreditNote creditNote(Bill bill) {
    return creditNote(Standing.whole(bill), Standing.whole(bill).nothing());
  }

  /** What takes a part of a bill back, ten minutes after the bill. */
  public static CreditNote creditNote(Standing before, Standing after) {
    return new CreditNote(CREDIT_1, before, after, before.bill().sale().soldAt().plusSeconds(600));
  }

  /** A line as a store strikes it. */
  public static StruckLine struck(SoldLine line) {
    return new StruckLine(line.sku(), line.quantity(), line.unitPricePaise());
  }

  public static Bill theUsualBill() {
    return bill(TaxScheme.REGULAR, ATTA_5KG, MILK_500ML);
  }
}
