package org.kirana.catalog.search;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Everyday words for things whose names, in none of the three languages, are near to them. */
final class OtherWords {

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("okra", "ladyfinger lady finger"),
          Map.entry("brinjal", "eggplant aubergine"),
          Map.entry("curd", "yogurt yoghurt"),
          Map.entry("coriander leaves", "cilantro kothmir"),
          Map.entry("fine rava", "semolina"),
          Map.entry("sugar", "shakkar"),
          Map.entry("kabuli chana", "chickpeas chole"),
          Map.entry("rajma", "kidney beans"),
          Map.entry("capsicum", "bell pepper"),
          Map.entry("green capsicum", "bell pepper"),
          Map.entry("besan", "gram flour"),
          Map.entry("maida", "refined flour"),
          Map.entry("mango drink", "aam ras juice"),
          Map.entry("instant noodles", "maggi"));

  private OtherWords() {}

  static Stream<String> of(String englishName) {
    String name = englishName.toLowerCase(Locale.ROOT).replace("loose ", "");
    return Stream.ofNullable(BY_NAME.get(name));
  }
}
