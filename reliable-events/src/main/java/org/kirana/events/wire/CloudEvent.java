package org.kirana.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The header names of CloudEvents 1.0, Kafka binary mode, and of a dead letter's coordinates. */
public final class CloudEvent {

  public static final String ID = "ce_id";
  public static final String TYPE = "ce_type";
  public static final String SOURCE = "ce_source";
  public static final String TIME = "ce_time";
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String TRACEPARENT = "traceparent";

  public static final String DEAD_LETTER_SUFFIX = ".dead-letter";
  public static final String DEAD_LETTER_REASON = "dead_letter_reason";
  public static final String DEAD_LETTER_SERVICE = "dead_letter_service";
  public static final String DEAD_LETTER_COORDINATES = "dead_letter_coordinates";

  private CloudEvent() {}

  public static @Nullable String header(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }
}
