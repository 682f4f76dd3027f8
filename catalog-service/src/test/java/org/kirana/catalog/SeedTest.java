package org.kirana.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** The seed is checked by the same rules as an admin's products, and by what is true of food. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class SeedTest {

  /** Nil when loose, 5 % when pre-packaged and labelled. */
  private static final Set<String> PACK_DECIDES =
      Set.of("1006", "0713", "1101", "1102", "1103", "1106");

  private static final String DEVANAGARI = "[\\p{IsDevanagari}\\p{IsCommon}]+";

  @Inject CheckProduct checkProduct;
  @Inject CatalogConfig config;

  @Test
  void every_row_keeps_the_rules() throws IOException {
    List<ProductRow> rows = rows();
    List<RowProblem> problems =
        IntStream.range(0, rows.size())
            .boxed()
            .flatMap(i -> checkProduct.problems(i + 2, rows.get(i)).stream())
            .toList();

    assertThat(problems).isEmpty();
  }

  @Test
  void there_are_many_everyday_products_and_no_sku_twice() throws IOException {
    Set<String> skus = rows().stream().map(SeedTest::sku).collect(Collectors.toSet());

    assertThat(rows()).hasSizeGreaterThanOrEqualTo(150).hasSameSizeAs(skus);
    assertThat(skus).contains("ATTA_5KG", "MILK_500ML", "RICE_LOOSE_1KG", "TOOR_DAL_1KG");
  }

  @Test
  void hindi_and_marathi_are_in_devanagari() throws IOException {
    assertThat(rows())
        .extracting(ProductRow::name)
        .allSatisfy(
            name -> {
              assertThat(name.hi()).matches(DEVANAGARI);
              assertThat(name.mr()).matches(DEVANAGARI);
            });
  }

  @Test
  void the_pack_decides_about_the_tax_of_cereals_flour_and_pulses() throws IOException {
    assertThat(rows())
        .filteredOn(row -> PACK_DECIDES.contains(row.hsn()))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row.gstBasisPoints()).isEqualTo(row.mrpPaise() == null ? 0 : 500));
  }

  @Test
  void every_category_is_used_and_has_its_picture() throws IOException {
    assertThat(rows().stream().map(ProductRow::category).collect(Collectors.toSet()))
        .isEqualTo(config.categories());
    assertThat(config.categories())
        .allSatisfy(category -> assertThat(picture(category)).isNotNull());
  }

  private static @Nullable URL picture(String category) {
    return SeedTest.class.getResource("/META-INF/resources/pictures/" + category + ".svg");
  }

  private static String sku(ProductRow row) {
    return String.valueOf(row.sku());
  }

  private static List<ProductRow> rows() throws IOException {
    Path seed = Path.of(System.getProperty("kirana.root"), "deploy/local/seed/products.csv");
    List<String> lines = Files.readAllLines(seed);
    assertThat(lines.getFirst())
        .isEqualTo("sku,name_en,name_hi,name_mr,category,pack,price_paise,mrp_paise,hsn,gst_bp");
    return lines.stream().skip(1).map(SeedTest::row).toList();
  }

  private static ProductRow row(String line) {
    String[] cells = line.split(",", -1);
    assertThat(cells).as(line).hasSize(10);
    return new ProductRow(
        cells[0],
        new LocalName(cells[1], cells[2], cells[3]),
        cells[4],
        cells[5],
        Long.valueOf(cells[6]),
        cells[7].isEmpty() ? null : Long.valueOf(cells[7]),
        cells[8],
        Integer.valueOf(cells[9]),
        null,
        null);
  }
}
