package org.kirana.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product as the admin words it: anything may be missing or wrong until it is checked.
 *
 * @param pricePaise of one pack, taxes included
 * @param mrpPaise the maximum retail price on the pack; left out for loose goods
 * @param gstBasisPoints 500 is 5 %
 * @param retired true takes it off sale; left out, it is on sale
 * @param validFrom the day in India from which price and MRP hold; left out, or not a later day:
 *     now
 */
public record ProductRow(
    @NotNull @Pattern(regexp = Sku.PATTERN, message = "is 2 to 64 of A-Z, 0-9, _ and -")
        @Nullable String sku,
    @NotNull @Valid @Nullable LocalName name,
    @NotNull @Nullable String category,
    @NotBlank @Size(max = 30) @Pattern(regexp = PlainText.PATTERN, message = PlainText.MESSAGE)
        @Nullable String pack,
    @NotNull @Positive @Nullable Long pricePaise,
    @Positive @Nullable Long mrpPaise,
    @NotNull
        @Pattern(
            regexp = "([0-9]{2}){2,4}",
            message = "is 4, 6 or 8 digits (did a spreadsheet drop a 0 at the beginning?)")
        @Nullable String hsn,
    @NotNull @Nullable Integer gstBasisPoints,
    @Nullable Boolean retired,
    @Nullable LocalDate validFrom) {

  /** Only of a row in which nothing was wrong. */
  CheckedProduct checked(int row) {
    return new CheckedProduct(
        row,
        new Sku(present(sku)),
        new ProductDetails(
            present(name),
            present(category),
            present(pack),
            present(pricePaise),
            mrpPaise,
            present(hsn),
            present(gstBasisPoints)),
        Boolean.TRUE.equals(retired),
        Optional.ofNullable(validFrom));
  }

  private static <T> T present(@Nullable T field) {
    return Objects.requireNonNull(field, "a checked row is complete");
  }
}
