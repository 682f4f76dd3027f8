package org.kirana.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product as the admin words it: anything may be missing or wrong until it is checked.
 *
 * @param pricePaise of one pack, taxes included
 * @param mrpPaise the maximum retail price on the pack; left out for loose goods
 * @param gstBasisPoints 500 is 5 %
 */
public record ProductRow(
    @NotNull @Pattern(regexp = Sku.PATTERN, message = "is 2 to 64 of A-Z, 0-9, _ and -")
        @Nullable String sku,
    @NotNull @Valid @Nullable LocalName name,
    @NotNull @Nullable String category,
    @NotBlank @Size(max = 30) @Nullable String pack,
    @NotNull @Positive @Nullable Long pricePaise,
    @Positive @Nullable Long mrpPaise,
    @NotNull @Pattern(regexp = "[0-9]{4,8}", message = "is 4 to 8 digits") @Nullable String hsn,
    @NotNull @Nullable Integer gstBasisPoints) {

  /** Only of a row in which nothing was wrong. */
  CheckedProduct checked() {
    return new CheckedProduct(
        new Sku(present(sku)),
        new ProductDetails(
            present(name),
            present(category),
            present(pack),
            present(pricePaise),
            mrpPaise,
            present(hsn),
            present(gstBasisPoints)));
  }

  private static <T> T present(@Nullable T field) {
    return Objects.requireNonNull(field, "a checked row is complete");
  }
}
