package org.kirana.local.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names as such shops have them, put together from common words. */
final class ShopNames {

  private static final List<String> BEGINNINGS =
      List.of(
          "Shree Ganesh",
          "Sai Krupa",
          "Om Shanti",
          "Jai Ambe",
          "Annapurna",
          "Mahalaxmi",
          "Gayatri",
          "New Bharat",
          "Ekta",
          "Swastik",
          "Navjeevan",
          "Ashirwad",
          "Samarth",
          "Balaji",
          "Sagar",
          "Vaishali",
          "Matoshree",
          "Tulsi",
          "Pooja",
          "Sahyadri",
          "Konkan",
          "Deccan",
          "Apna",
          "Janata",
          "Shivneri",
          "Kamal",
          "Sunrise",
          "Good Luck",
          "City",
          "Royal",
          "Noor",
          "Al Karim",
          "St Anthony",
          "Rehmat",
          "Gurukrupa",
          "Punjab",
          "Marwar",
          "Saurashtra",
          "Udupi",
          "Malabar");

  private static final List<String> ENDINGS =
      List.of("Kirana", "Kirana Stores", "General Stores", "Provision Stores", "Super Mart");

  private ShopNames() {}

  /** Names without a repeat, in an order that depends on the random numbers alone. */
  static List<String> shuffled(Random random) {
    List<String> names = new ArrayList<>();
    for (String beginning : BEGINNINGS) {
      for (String ending : ENDINGS) {
        names.add(beginning + " " + ending);
      }
    }
    Collections.shuffle(names, random);
    return names;
  }
}
