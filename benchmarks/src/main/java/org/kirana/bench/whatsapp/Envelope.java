package org.kirana.bench.whatsapp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A webhook's body: statuses and taps, sorted by line; ids are ASCII without quotes. */
final class Envelope {

  private Envelope() {}

  /** One status, in Meta's words. */
  record Status(String lineId, String wamid, String word, String phone, String callbackData) {

    String json() {
      String why =
          word.equals("failed")
              ? ",\"errors\":[{\"code\":131053,\"title\":\"Media upload error\"}]"
              : "";
      return "{\"id\":\"%s\",\"status\":\"%s\",\"timestamp\":\"%d\",\"recipient_id\":\"%s\",\"biz_opaque_callback_data\":\"%s\"%s%s}"
          .formatted(
              wamid,
              word,
              System.currentTimeMillis() / 1000,
              phone,
              callbackData,
              word.equals("sent")
                  ? ",\"pricing\":{\"billable\":true,\"category\":\"service\"}"
                  : "",
              why);
    }
  }

  /** A tap on a button of a message. */
  record Tap(String lineId, String wamid, String phone, String button, boolean onTemplate) {

    String json() {
      String said =
          onTemplate
              ? "\"type\":\"button\",\"button\":{\"payload\":\"%s\",\"text\":\"tap\"}"
              : "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":\"%s\",\"title\":\"tap\"}}";
      return "{\"from\":\"%s\",\"id\":\"%s\",\"timestamp\":\"%d\",%s}"
          .formatted(phone, wamid, System.currentTimeMillis() / 1000, said.formatted(button));
    }
  }

  static byte[] of(List<Status> statuses) {
    Map<String, List<String>> byLine = new LinkedHashMap<>();
    statuses.forEach(
        status ->
            byLine.computeIfAbsent(status.lineId(), first -> new ArrayList<>()).add(status.json()));
    return envelope(
        byLine.entrySet().stream()
            .map(line -> change(line.getKey(), "statuses", line.getValue()))
            .toList());
  }

  static byte[] of(Tap tap) {
    return envelope(List.of(change(tap.lineId(), "messages", List.of(tap.json()))));
  }

  private static String change(String lineId, String name, List<String> items) {
    return "{\"field\":\"messages\",\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"phone_number_id\":\"%s\"},\"%s\":%s}}"
        .formatted(lineId, name, items.stream().collect(Collectors.joining(",", "[", "]")));
  }

  private static byte[] envelope(List<String> changes) {
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[%s]}]}"
        .formatted(String.join(",", changes))
        .getBytes(US_ASCII);
  }
}
