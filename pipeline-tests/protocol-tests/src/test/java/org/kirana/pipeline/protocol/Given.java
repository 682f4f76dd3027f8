package org.kirana.pipeline.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One number as it is given to the tally. */
record Given(String id, String type, String key, byte[] value) {

  static Given plain(long number, String key) {
    return of(number, key, "plain", 0);
  }

  static Given unguarded(long number, String key) {
    return of(number, key, "unguarded", 0);
  }

  static Given silent(long number, String key, int millis) {
    return of(number, key, "silent", millis);
  }

  static Given hold(long number, String key) {
    return of(number, key, "hold", 0);
  }

  static Given poison(long number, String key) {
    return of(number, key, "poison", 0);
  }

  static Given slow(long number, String key, int millis) {
    return of(number, key, "slow", millis);
  }

  static Given tooLarge(long number, String key) {
    return of(number, key, "too-large", 0);
  }

  static Given timer(long number, String key, int millis) {
    return of(number, key, "timer", millis);
  }

  private static Given of(long number, String key, String action, int millis) {
    String json =
        """
        {"number": %d, "key": "%s", "action": "%s", "millis": %d}"""
            .formatted(number, key, action, millis);
    return new Given("given-" + number, "number-given", key, json.getBytes(UTF_8));
  }

  Given withType(String otherType) {
    return new Given(id, otherType, key, value);
  }

  Given withJson(String json) {
    return new Given(id, type, key, json.getBytes(UTF_8));
  }

  ProducerRecord<String, byte[]> record(String topic) {
    var record = new ProducerRecord<>(topic, key, value);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id,
            "ce_type",
            type,
            "ce_source",
            "/tests",
            "ce_time",
            Instant.now().toString(),
            "traceparent",
            traceparent())
        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    return record;
  }

  String traceId() {
    return "%032x".formatted(id.hashCode() & 0xffff_ffffL | 0x1_0000_0000L);
  }

  private String traceparent() {
    return "00-" + traceId() + "-00000000000000ab-01";
  }
}
