package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be paid, with a button that opens the shopper's UPI app. Amounts are paise.
 *
 * @param referenceId never used for another message
 * @param catalogId WhatsApp's; without one each item says where it comes from
 * @param expiresAt UTC, at least five minutes ahead
 * @param beneficiaries who gets goods that are shipped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Payment(
    String referenceId,
    @Nullable String catalogId,
    Upi upi,
    List<Item> items,
    Sums sums,
    @Nullable Instant expiresAt,
    @Nullable List<Beneficiary> beneficiaries) {

  public Payment {
    items = items == null ? List.of() : List.copyOf(items);
    beneficiaries = beneficiaries == null ? null : List.copyOf(beneficiaries);
  }

  /** The shop's own account, as it stands on its counter. */
  public record Upi(
      String payeeAddress,
      String payeeName,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String merchantCode) {}

  /**
   * One line; the amounts are of one piece.
   *
   * @param sku in the catalogue
   * @param pictureUrl of what stands in no catalogue
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      @Nullable String sku,
      String name,
      int quantity,
      long amountPaise,
      @Nullable Long saleAmountPaise,
      @Nullable String pictureUrl,
      @Nullable Origin origin) {}

  /** What the lines make, and what is added and taken off. */
  public record Sums(
      long subtotalPaise, long taxPaise, long shippingPaise, long discountPaise, long totalPaise) {}
}
