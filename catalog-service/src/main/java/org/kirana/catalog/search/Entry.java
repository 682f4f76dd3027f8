package org.kirana.catalog.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.kirana.catalog.outbound.ProductChanged;

/**
 * A product as the index keeps it. In all three languages the thing itself is named last (milk
 * powder is a powder, दूध पाउडर too), so the last word of a name is kept apart.
 */
final class Entry {

  static final String SKU = "sku";
  static final String SPELT = "spelt";
  static final String THING = "thing";
  static final String AMOUNT = "amount";
  static final String CATEGORY = "category";
  static final List<String> NAMES = List.of("en", "hi", "mr");

  private Entry() {}

  static Document of(ProductChanged product, List<String> categoryNames) {
    List<String> names = List.of(product.name().en(), product.name().hi(), product.name().mr());
    Document entry = new Document();
    String sku = product.sku().value();
    entry.add(new StringField(SKU, sku, Field.Store.YES));
    entry.add(new SortedDocValuesField(SKU, new BytesRef(sku)));
    for (int i = 0; i < names.size(); i++) {
      List<String> words = Words.in(names.get(i));
      entry.add(new TextField(NAMES.get(i), new Sounds(sounds(words.stream()))));
      words.forEach(word -> entry.add(exact(SPELT, word)));
      Sound.all(words.getLast()).forEach(sound -> entry.add(exact(THING, sound)));
    }
    Words.in(product.pack()).forEach(word -> entry.add(exact(AMOUNT, word)));
    Stream<String> shelf = Stream.concat(categoryNames.stream(), OtherWords.of(names.getFirst()));
    sounds(shelf.flatMap(name -> Words.in(name.toLowerCase(Locale.ROOT)).stream()))
        .forEach(sound -> entry.add(exact(CATEGORY, sound)));
    return entry;
  }

  private static List<String> sounds(Stream<String> words) {
    return words.flatMap(word -> Sound.all(word).stream()).distinct().toList();
  }

  private static Field exact(String field, String value) {
    return new StringField(field, value, Field.Store.NO);
  }
}
