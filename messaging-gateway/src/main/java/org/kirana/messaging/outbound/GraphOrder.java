package org.kirana.messaging.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.Objects;
import org.kirana.messaging.inbound.Payment;
import org.kirana.messaging.inbound.Progress;
import org.kirana.messaging.inbound.SendMessage.Content;
import org.kirana.messaging.inbound.SendMessage.Kind;

/** What has to be paid and how far it has come, in the words of Graph API's Indian payments. */
final class GraphOrder {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GraphOrder() {}

  static ObjectNode of(Content content, String body) {
    return content.kind() == Kind.ORDER_DETAILS
        ? GraphInteractive.of(
            content, "order_details", body, details(Objects.requireNonNull(content.payment())))
        : GraphInteractive.of(
            content, "order_status", body, status(Objects.requireNonNull(content.progress())));
  }

  private static ObjectNode status(Progress progress) {
    ObjectNode action = GraphInteractive.named("review_order");
    ObjectNode order =
        action
            .putObject("parameters")
            .put("reference_id", progress.referenceId())
            .putObject("order")
            .put("status", progress.status());
    if (progress.description() != null) {
      order.put("description", progress.description());
    }
    return action;
  }

  private static ObjectNode details(Payment payment) {
    ObjectNode action = GraphInteractive.named("review_and_pay");
    ObjectNode parameters =
        action
            .putObject("parameters")
            .put("reference_id", payment.referenceId())
            .put("type", "physical-goods")
            .put("currency", "INR");
    parameters
        .putArray("payment_settings")
        .addObject()
        .put("type", "upi_intent_link")
        .putObject("upi_intent_link")
        .put("link", upiLink(payment));
    parameters.set("total_amount", paise(payment.sums().totalPaise()));
    if (payment.beneficiaries() != null) {
      ArrayNode beneficiaries = parameters.putArray("beneficiaries");
      payment.beneficiaries().forEach(one -> beneficiaries.add(GraphPlace.of(one)));
    }
    parameters.set("order", order(payment));
    return action;
  }

  private static ObjectNode order(Payment payment) {
    ObjectNode order = JSON.objectNode().put("status", "pending");
    if (payment.catalogId() != null) {
      order.put("catalog_id", payment.catalogId());
    }
    ArrayNode items = order.putArray("items");
    payment.items().forEach(item -> items.add(item(item)));
    Payment.Sums sums = payment.sums();
    order.set("subtotal", paise(sums.subtotalPaise()));
    order.set("tax", paise(sums.taxPaise()));
    order.set("shipping", paise(sums.shippingPaise()));
    order.set("discount", paise(sums.discountPaise()));
    if (payment.expiresAt() != null) {
      order
          .putObject("expiration")
          .put("timestamp", String.valueOf(payment.expiresAt().getEpochSecond()))
          .put("description", "-");
    }
    return order;
  }

  private static ObjectNode item(Payment.Item item) {
    ObjectNode line = JSON.objectNode();
    if (item.sku() != null) {
      line.put("retailer_id", item.sku());
    }
    line.put("name", item.name()).put("quantity", item.quantity());
    if (item.pictureUrl() != null) {
      line.putObject("image").put("link", item.pictureUrl());
    }
    if (item.origin() != null) {
      line.put("country_of_origin", item.origin().country())
          .put("importer_name", item.origin().importer())
          .set("importer_address", GraphPlace.of(item.origin().address()));
    }
    line.set("amount", paise(item.amountPaise()));
    if (item.saleAmountPaise() != null) {
      line.set("sale_amount", paise(item.saleAmountPaise()));
    }
    return line;
  }

  private static ObjectNode paise(long paise) {
    return JSON.objectNode().put("value", paise).put("offset", 100);
  }

  /** The link is made here, because no link travels in an event. */
  private static String upiLink(Payment payment) {
    Payment.Upi upi = payment.upi();
    String merchant = upi.merchantCode() == null ? "" : "&mc=" + encoded(upi.merchantCode());
    return "upi://pay?pa=%s&pn=%s%s&tr=%s"
        .formatted(
            encoded(upi.payeeAddress()),
            encoded(upi.payeeName()),
            merchant,
            encoded(payment.referenceId()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%40", "@");
  }
}
