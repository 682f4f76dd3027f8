package org.kirana.assignment.domain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * Prints how long it takes to find the nearest stores that serve a place, among few and among many.
 * Run by hand.
 */
final class NearestFirstBenchmark {

  private static final int WARM_UP = 300_000;
  private static final int MEASURED = 1_000_000;
  private static final int STORES_OF_A_NEIGHBOURHOOD = 100;
  private static final double NEIGHBOURHOOD_DEGREES = 0.008;
  private static final double INDIA_DEGREES = 8;
  private static final Location INDIA = new Location(20, 78);

  private NearestFirstBenchmark() {}

  public static void main(String[] arguments) {
    for (int stores : new int[] {1_200, 100_000, 1_000_000}) {
      Random random = new Random(stores);
      List<Listing> listings = neighbourhoods(random, stores);
      long begin = System.nanoTime();
      NearestFirst search = new NearestFirst(listings);
      System.out.printf(
          "%,d stores, listed in %,d ms%n", stores, (System.nanoTime() - begin) / 1_000_000);
      measure(search, listings, 1);
      measure(search, listings, 5);
    }
  }

  private static void measure(NearestFirst search, List<Listing> listings, int wanted) {
    Location[] places = places(listings);
    for (int i = 0; i < WARM_UP; i++) {
      ask(search, places[i % places.length], wanted);
    }
    long[] nanos = new long[MEASURED];
    long found = 0;
    for (int i = 0; i < MEASURED; i++) {
      long begin = System.nanoTime();
      found += ask(search, places[i % places.length], wanted);
      nanos[i] = System.nanoTime() - begin;
    }
    java.util.Arrays.sort(nanos);
    System.out.printf(
        "  nearest %d: median %.2f us, p99 %.2f us, p99.9 %.2f us (%.1f found)%n",
        wanted,
        nanos[MEASURED / 2] / 1e3,
        nanos[(int) (MEASURED * 0.99)] / 1e3,
        nanos[(int) (MEASURED * 0.999)] / 1e3,
        (double) found / MEASURED);
  }

  private static int ask(NearestFirst search, Location place, int wanted) {
    Iterator<Candidate> nearest = search.bestFirst(Destination.at(place)).iterator();
    int found = 0;
    while (found < wanted && nearest.hasNext()) {
      nearest.next();
      found++;
    }
    return found;
  }

  /** Where shoppers are: near stores. */
  private static Location[] places(List<Listing> listings) {
    Random random = new Random(11);
    Location[] places = new Location[4096];
    for (int i = 0; i < places.length; i++) {
      Listing near = listings.get(random.nextInt(listings.size()));
      places[i] = around(random, near.store().location(), 0.004);
    }
    return places;
  }

  /** More stores are more neighbourhoods, each as dense as before. */
  private static List<Listing> neighbourhoods(Random random, int count) {
    List<Listing> stores = new ArrayList<>(count);
    Location centre = INDIA;
    for (int i = 0; i < count; i++) {
      if (i % STORES_OF_A_NEIGHBOURHOOD == 0) {
        centre = around(random, INDIA, INDIA_DEGREES);
      }
      Location at = around(random, centre, NEIGHBOURHOOD_DEGREES);
      String code = Integer.toString(i + 1_679_616, 36).toUpperCase(java.util.Locale.ROOT);
      int radius = 1500 + 100 * random.nextInt(26);
      stores.add(Corner.listed(Corner.store(code, at, radius, Corner.ALWAYS, 5)));
    }
    return stores;
  }

  private static Location around(Random random, Location centre, double degrees) {
    return new Location(
        centre.latitude() + degrees * (2 * random.nextDouble() - 1),
        centre.longitude() + degrees * (2 * random.nextDouble() - 1));
  }
}
