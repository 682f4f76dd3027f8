package org.kirana.local.seed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A store that does not exist.
 *
 * @param partnerPhone its partner's number for {@code POST /admin/partners} of messaging-gateway,
 *     with {@link #reference} as the reference
 */
public record SyntheticStore(
    UUID storeId,
    String code,
    String name,
    String address,
    String taxScheme,
    @Nullable String gstin,
    String fssaiNumber,
    LocalDate fssaiValidUntil,
    double latitude,
    double longitude,
    int serviceRadiusMetres,
    int capacity,
    Map<String, List<String>> hours,
    String language,
    String partnerPhone) {

  /** All of them are in Maharashtra. */
  static final String STATE_CODE = "27";

  /** Names the partner when the number is registered. */
  public String reference() {
    return "store:" + storeId;
  }

  /** The same store, if it never closed. */
  public SyntheticStore alwaysOpen() {
    return new SyntheticStore(
        storeId,
        code,
        name,
        address,
        taxScheme,
        gstin,
        fssaiNumber,
        fssaiValidUntil,
        latitude,
        longitude,
        serviceRadiusMetres,
        capacity,
        OpeningHours.ALWAYS.week(),
        language,
        partnerPhone);
  }

  /**
   * This store's row for {@code POST /admin/stores} of store-assignment-service, for any JSON
   * writer.
   *
   * @param partnerContactId what messaging-gateway answered for {@link #reference}
   */
  public Map<String, @Nullable Object> toAdminJson(String partnerContactId, Acceptance acceptance) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("storeId", storeId.toString());
    row.put("version", 1);
    row.put("code", code);
    row.put("name", name);
    row.put("address", address);
    row.put("stateCode", STATE_CODE);
    row.put("gstin", gstin);
    row.put("taxScheme", taxScheme);
    row.put("fssaiNumber", fssaiNumber);
    row.put("fssaiValidUntil", fssaiValidUntil.toString());
    row.put("upiId", "kirana." + code.toLowerCase(Locale.ROOT) + "@example");
    row.put("latitude", latitude);
    row.put("longitude", longitude);
    row.put("serviceRadiusMetres", serviceRadiusMetres);
    row.put("capacity", capacity);
    row.put("hours", hours);
    row.put("partnerContactId", partnerContactId);
    row.put("language", language);
    row.put("acceptance", acceptance.word());
    row.put("retired", false);
    return row;
  }
}
