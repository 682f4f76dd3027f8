package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names what somebody said to us, the same however often it arrives. */
public record ReceivedId(@JsonValue String value) {

  public static ReceivedId of(Wamid wamid) {
    return new ReceivedId(wamid.value());
  }

  public static ReceivedId ofCheckout(UUID linkId, UUID checkoutId) {
    return new ReceivedId("checkout:" + linkId + ":" + checkoutId);
  }

  public static ReceivedId ofFreshLink(UUID linkId, UUID requestId) {
    return new ReceivedId("fresh-link:" + linkId + ":" + requestId);
  }

  @Override
  public String toString() {
    return value;
  }
}
