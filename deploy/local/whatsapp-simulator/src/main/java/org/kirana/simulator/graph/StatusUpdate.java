package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.kirana.simulator.phone.Phone;

/** One status of a message that the business sent, as the webhook tells it. */
public record StatusUpdate(
    SentMessage sent, Phone phone, MessageStatus status, Optional<Failure> failure, Instant at) {

  /** Meta leaves the contact out when it reports a failure. */
  Optional<ObjectNode> contact() {
    return isFailure() ? Optional.empty() : Optional.of(phone.contact(sent.identity()));
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", sent.wamid().value());
    json.put("status", status.toString());
    json.put("timestamp", Long.toString(at.getEpochSecond()));
    addRecipient(json);
    sent.callbackData().ifPresent(data -> json.put("biz_opaque_callback_data", data));
    if (status.tellsThePrice()) {
      addPricing(json);
    }
    failure.ifPresent(why -> json.withArray("errors").add(why.toJson()));
    return json;
  }

  /** A failed message to a phone number does not tell the user id. */
  private void addRecipient(ObjectNode json) {
    sent.identity().waIdOf(phone).ifPresent(waId -> json.put("recipient_id", waId));
    if (!isFailure() || sent.identity().waIdOf(phone).isEmpty()) {
      json.put("recipient_user_id", phone.userId());
    }
  }

  private boolean isFailure() {
    return failure.isPresent();
  }

  private void addPricing(ObjectNode json) {
    json.putObject("pricing")
        .put("billable", true)
        .put("pricing_model", "PMP")
        .put("type", "regular")
        .put("category", sent.content().pricingCategory());
  }
}
