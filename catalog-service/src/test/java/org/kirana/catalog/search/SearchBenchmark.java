package org.kirana.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kirana.catalog.LocalName;
import org.kirana.catalog.SeedProducts;
import org.kirana.catalog.Sku;
import org.kirana.catalog.outbound.ProductChanged;

/** Prints how long a search takes among 50,000 SKUs. Run by hand. */
final class SearchBenchmark {

  private static final int PRODUCTS = 50_000;
  private static final int WARM_UP = 3_000;
  private static final int MEASURED = 10_000;
  private static final List<String> TYPED =
      List.of(
          "a",
          "ch",
          "chawal",
          "cheeni",
          "doodh",
          "tomatto",
          "basmati rice 5 kg",
          "हळद",
          "प्याज",
          "detergant",
          "shampo",
          "zxqwvk",
          "sarson ka tel",
          "milk 1 litre");

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    List<ProductChanged> seed = SeedProducts.all();
    List<ProductChanged> many =
        IntStream.range(0, PRODUCTS).mapToObj(i -> copy(seed.get(i % seed.size()), i)).toList();
    try (ProductSearch search = new ProductSearch()) {
      long before = heap();
      long start = System.nanoTime();
      search.follow(many, List::of);
      System.out.printf("indexed in %d ms", (System.nanoTime() - start) / 1_000_000);
      System.out.printf(", %.1f MB of heap%n", (heap() - before) / 1e6);
      IntStream.range(0, WARM_UP).forEach(i -> ask(search, i));
      long[] nanos = IntStream.range(0, MEASURED).mapToLong(i -> ask(search, i)).sorted().toArray();
      System.out.printf(
          "p50 %.2f ms, p99 %.2f ms, most %.2f ms%n",
          nanos[MEASURED / 2] / 1e6,
          nanos[MEASURED * 99 / 100] / 1e6,
          Arrays.stream(nanos).max().orElseThrow() / 1e6);
    }
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long ask(ProductSearch search, int i) {
    long start = System.nanoTime();
    search.find(TYPED.get(i % TYPED.size()), 0, 24);
    return System.nanoTime() - start;
  }

  /** Each with a brand of its own, so that the index has many different words. */
  private static ProductChanged copy(ProductChanged p, int i) {
    String brand = "Brand" + Integer.toString(i / 20, 36).replaceAll("[0-9]", "o");
    return new ProductChanged(
        new Sku("P" + i),
        1,
        new LocalName(
            brand + " " + p.name().en(), brand + " " + p.name().hi(), brand + " " + p.name().mr()),
        p.category(),
        p.pack(),
        p.pricePaise(),
        p.mrpPaise(),
        p.hsn(),
        p.gstBasisPoints(),
        false,
        p.changedAt());
  }
}
