package org.kirana.simulator.graph;

import java.util.List;

/** Reads the lines of an order: from the catalogue, or with what the law asks of other goods. */
final class ReadOrderItem {

  private static final int MOST_WITH_PICTURES = 10;

  private ReadOrderItem() {}

  /** What all lines of the order make together, in paise. */
  static long sum(Fields order) {
    boolean fromCatalogue = order.optionalText("catalog_id", 200).isPresent();
    List<Fields> items = order.objects("items", 1, 999);
    long sum = 0;
    for (Fields item : items) {
      sum += read(item);
      if (!fromCatalogue) {
        origin(item);
      }
      if (item.json().hasNonNull("image")) {
        picture(item, fromCatalogue, items.size());
      }
    }
    return sum;
  }

  static void beneficiary(Fields beneficiary) {
    beneficiary.text("name", 200);
    lines(beneficiary);
    beneficiary.text("state", 100);
    beneficiary.require("country", "India");
  }

  private static long read(Fields item) {
    item.optionalText("retailer_id", 200);
    item.text("name", 60);
    long amount = ReadPayment.paise(item, "amount", 1);
    long sale =
        item.json().hasNonNull("sale_amount") ? ReadPayment.paise(item, "sale_amount", 0) : amount;
    if (sale > amount) {
      throw GraphError.invalidValue(item.path() + ".sale_amount", "is at most the amount");
    }
    return sale * item.number("quantity", 1);
  }

  private static void origin(Fields item) {
    item.text("country_of_origin", 100);
    item.text("importer_name", 200);
    Fields importer = item.object("importer_address");
    lines(importer);
    importer.text("zone_code", 10);
    importer.text("country_code", 2);
  }

  private static void lines(Fields address) {
    address.text("address_line1", 100);
    address.optionalText("address_line2", 100);
    address.text("city", 100);
    if (!address.text("postal_code", 6).matches("[0-9]{6}")) {
      throw GraphError.invalidValue(address.path() + ".postal_code", "has six digits");
    }
  }

  private static void picture(Fields item, boolean fromCatalogue, int items) {
    Fields image = item.object("image");
    WebAddress.read(image.path() + ".link", image.text("link", 2000));
    if (fromCatalogue || item.json().hasNonNull("retailer_id")) {
      throw GraphError.invalidValue(image.path(), "cannot stand beside catalog_id or retailer_id");
    }
    if (items > MOST_WITH_PICTURES) {
      throw GraphError.invalidValue(image.path(), "limits the items to " + MOST_WITH_PICTURES);
    }
  }
}
