package org.kirana.simulator.graph;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What became of an outgoing message.
 *
 * <pre>
 * sent → delivered → read
 * failed   (instead of sent; nothing follows)
 * </pre>
 */
public enum MessageStatus {
  SENT,
  DELIVERED,
  READ,
  FAILED;

  /** Meta tells the price with {@code sent} and with one of the two that follow. */
  boolean tellsThePrice() {
    return switch (this) {
      case SENT, DELIVERED -> true;
      case READ, FAILED -> false;
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
