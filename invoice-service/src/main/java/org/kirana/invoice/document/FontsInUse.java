package org.kirana.invoice.document;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which letters a document has used, so that it carries those and no others. */
final class FontsInUse {
  private static final String SHAPED = "S";
  private final Set<Typeface> latin = new LinkedHashSet<>();
  private final Map<Typeface, Set<String>> shaped = new EnumMap<>(Typeface.class);

  /** What the font of this text is called on the pages. */
  String use(Typeface typeface, Run run) {
    if (run.shaped()) {
      shaped.computeIfAbsent(typeface, any -> new LinkedHashSet<>()).add(run.text());
      return typeface.name() + SHAPED;
    }
    latin.add(typeface);
    return typeface.name();
  }

  /** Puts the fonts into the file and returns their names with their numbers. */
  String into(PdfFile file) {
    Map<String, Integer> numbers = new TreeMap<>();
    latin.forEach(typeface -> numbers.put(typeface.name(), typeface.latin().into(file)));
    shaped.forEach(
        (typeface, texts) ->
            numbers.put(typeface.name() + SHAPED, typeface.cutFor(texts).into(file)));
    StringBuilder fonts = new StringBuilder("<<");
    numbers.forEach(
        (name, number) ->
            fonts.append('/').append(name).append(' ').append(PdfFile.reference(number)));
    return fonts.append(">>").toString();
  }
}
