package org.kirana.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Checks what an admin says of a product, and names everything that is wrong. */
@ApplicationScoped
class CheckProduct {

  static final String UNDER_THE_PRICE = "is under the price";

  static final String TOO_FAR_AWAY = "is more than " + IndianTime.YEARS_AHEAD + " years away";

  private final Validator validator;
  private final GstRates gstRates;
  private final CatalogConfig config;
  private final IndianTime time;

  CheckProduct(Validator validator, GstRates gstRates, CatalogConfig config, IndianTime time) {
    this.validator = validator;
    this.gstRates = gstRates;
    this.config = config;
    this.time = time;
  }

  List<RowProblem> problems(int rowNumber, ProductRow row) {
    Stream<RowProblem> shape =
        validator.validate(row).stream()
            .map(
                wrong ->
                    problem(rowNumber, wrong.getPropertyPath().toString(), wrong.getMessage()));
    return Stream.concat(shape, rules(rowNumber, row))
        .sorted(Comparator.comparing(RowProblem::field).thenComparing(RowProblem::problem))
        .toList();
  }

  /** What only the catalogue's own rules can tell. */
  private Stream<RowProblem> rules(int rowNumber, ProductRow row) {
    return Stream.of(
            category(rowNumber, row),
            gstRate(rowNumber, row),
            maximumPrice(rowNumber, row),
            validFrom(rowNumber, row))
        .flatMap(Collection::stream);
  }

  private List<RowProblem> category(int rowNumber, ProductRow row) {
    return row.category() == null || config.categories().contains(row.category())
        ? List.of()
        : List.of(problem(rowNumber, "category", "is not one of the catalogue's categories"));
  }

  private List<RowProblem> gstRate(int rowNumber, ProductRow row) {
    return row.gstBasisPoints() == null || gstRates.today().contains(row.gstBasisPoints())
        ? List.of()
        : List.of(problem(rowNumber, "gstBasisPoints", "is not a GST rate of today"));
  }

  private List<RowProblem> maximumPrice(int rowNumber, ProductRow row) {
    return row.mrpPaise() == null || row.pricePaise() == null || row.pricePaise() <= row.mrpPaise()
        ? List.of()
        : List.of(problem(rowNumber, "mrpPaise", UNDER_THE_PRICE));
  }

  private List<RowProblem> validFrom(int rowNumber, ProductRow row) {
    return row.validFrom() == null || !time.isTooFarAway(row.validFrom())
        ? List.of()
        : List.of(problem(rowNumber, "validFrom", TOO_FAR_AWAY));
  }

  private static RowProblem problem(int rowNumber, String field, String what) {
    return new RowProblem(rowNumber, field, what);
  }
}
