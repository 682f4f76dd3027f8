package org.kirana.pipeline.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;
import org.kirana.local.seed.Acceptance;
import org.kirana.local.seed.SyntheticStore;
import org.kirana.local.seed.SyntheticStores;

/** A town with two stores only, whose partners are asked before they get an order. */
final class Alibag {

  static final double LATITUDE = 18.6414;
  static final double LONGITUDE = 72.8722;

  private static final String NEAR = "915199000001";
  private static final String FARTHER = "915199000002";

  private Alibag() {}

  static Phone near() {
    return partner(NEAR);
  }

  static Phone farther() {
    return partner(FARTHER);
  }

  private static Phone partner(String number) {
    return new Phone(House.stack().uri(Service.WHATSAPP_SIMULATOR), number, "partner");
  }

  static void opensIn(LocalStack stack) {
    List<SyntheticStore> likeThese =
        SyntheticStores.all().stream()
            .filter(store -> store.hours().get("sunday").equals(List.of("00:00-24:00")))
            .limit(2)
            .toList();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    rows.add(row(stack, likeThese.get(0), NEAR, 0.001));
    rows.add(row(stack, likeThese.get(1), FARTHER, 0.005));
    Json.post(
        stack.uri(Service.STORE_ASSIGNMENT_SERVICE).resolve("/admin/stores"),
        rows,
        stack.secrets().adminKey());
  }

  private static Map<String, @Nullable Object> row(
      LocalStack stack, SyntheticStore like, String phone, double north) {
    String contact =
        Json.post(
                stack.uri(Service.MESSAGING_GATEWAY).resolve("/admin/partners"),
                List.of(Map.of("reference", "alibag:" + phone, "phone", "+" + phone)),
                stack.secrets().adminKey())
            .path(0)
            .path("contactId")
            .asText();
    Map<String, @Nullable Object> row = like.toAdminJson(contact, Acceptance.BY_TAP);
    row.put("storeId", UUID.nameUUIDFromBytes(phone.getBytes()).toString());
    row.put("code", "9" + phone.substring(8));
    row.put("latitude", LATITUDE + north);
    row.put("longitude", LONGITUDE);
    row.put("language", "en");
    row.put("capacity", 20);
    return row;
  }
}
