package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Checkout;
import org.kirana.messaging.domain.MessageContent.CartLine;

/** A checkout as the page sends it: anything may be missing or wrong until it is checked. */
record CheckoutRequest(
    @NotNull @Nullable UUID checkoutId,
    @NotNull @Pattern(regexp = "en|hi|mr") @Nullable String language,
    @NotEmpty @Size(max = 500) @Nullable List<@NotNull @Valid Line> lines,
    @NotNull @PositiveOrZero @Nullable Long shownTotalPaise,
    @NotNull @Pattern(regexp = "delivery|pickup") @Nullable String fulfilment,
    @Valid @Nullable Place place,
    @Size(max = 300) @Nullable String note) {

  record Line(
      @NotBlank @Size(max = 200) @Nullable String sku,
      @NotNull @Positive @Max(1_000_000) @Nullable Integer quantity,
      @PositiveOrZero @Nullable Long shownUnitPricePaise) {

    CartLine asCartLine() {
      return new CartLine(present(sku).strip(), present(quantity), shownUnitPricePaise);
    }
  }

  record Place(
      @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
      @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude,
      @Pattern(regexp = "[1-9][0-9]{5}") @Nullable String pinCode,
      @Size(max = 300) @Nullable String address) {

    @JsonIgnore
    @AssertTrue(message = "needs latitude and longitude, or a PIN code")
    public boolean isSomewhere() {
      return (latitude != null && longitude != null) || pinCode != null;
    }

    Checkout.Place checked() {
      return new Checkout.Place(latitude, longitude, pinCode, words(address));
    }
  }

  /** Only of a request in which nothing was wrong. */
  Checkout by(UUID linkId) {
    return new Checkout(
        linkId,
        present(checkoutId),
        present(language),
        present(lines).stream().map(Line::asCartLine).toList(),
        present(shownTotalPaise),
        present(fulfilment),
        place == null ? null : place.checked(),
        words(note));
  }

  private static @Nullable String words(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : WellFormed.text(typed).strip();
  }

  private static <T> T present(@Nullable T field) {
    return Objects.requireNonNull(field, "a checked request is complete");
  }
}
