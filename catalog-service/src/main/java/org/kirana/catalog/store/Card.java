package org.kirana.catalog.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.outbound.ProductChanged;

/** A product as a shopper reads it, in one language. */
public record Card(
    String sku,
    String name,
    String pack,
    String category,
    long pricePaise,
    String price,
    @Nullable String mrp,
    @Nullable String unitPrice) {

  private static final Pattern AMOUNT_AND_UNIT =
      Pattern.compile("(\\d+(?:\\.\\d+)?) (kg|g|l|ml|pieces?|dozen|bunch|boxes)");

  static List<Card> all(List<ProductChanged> products, Language language) {
    return products.stream().map(product -> of(product, language)).toList();
  }

  private static Card of(ProductChanged product, Language language) {
    Sentences sentences = Sentences.in(language);
    Long mrp = product.mrpPaise();
    return new Card(
        product.sku().value(),
        language.of(product.name()),
        pack(product.pack(), sentences),
        product.category(),
        product.pricePaise(),
        Rupees.of(product.pricePaise()),
        mrp != null && mrp > product.pricePaise() ? Rupees.of(mrp) : null,
        unitPrice(product, sentences));
  }

  @JsonProperty
  public String picture() {
    return "/pictures/" + category + ".svg";
  }

  /** A pack in words that we do not know is told as it stands. */
  private static String pack(String pack, Sentences sentences) {
    Matcher words = AMOUNT_AND_UNIT.matcher(pack);
    return words.matches() ? sentences.say("pack." + words.group(2), words.group(1)) : pack;
  }

  private static @Nullable String unitPrice(ProductChanged product, Sentences sentences) {
    Optional<UnitPrice> unit = UnitPrice.of(product.pricePaise(), product.pack());
    return unit.map(u -> sentences.say("per." + u.per(), Rupees.exactly(u.rupees()))).orElse(null);
  }
}
