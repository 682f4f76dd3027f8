package org.kirana.simulator.phone;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.Line;

/** What the owner of a phone does in a chat; it writes itself as the Cloud API words it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @Type(name = "text", value = Gesture.Text.class),
  @Type(name = "location", value = Gesture.Location.class),
  @Type(name = "order", value = Gesture.Order.class),
  @Type(name = "button-reply", value = Gesture.ButtonReply.class),
  @Type(name = "raw", value = Gesture.Raw.class)
})
public sealed interface Gesture {

  void writeTo(ObjectNode message, Line line, Phone phone);

  /** What the owner sees of it in the chat. */
  String body();

  /** Types something. */
  record Text(String text) implements Gesture {

    public Text {
      require(text, "text");
    }

    @Override
    public void writeTo(ObjectNode message, Line line, Phone phone) {
      message.put("type", "text").putObject("text").put("body", text);
    }

    @Override
    public String body() {
      return text;
    }
  }

  /** Shares a place. */
  record Location(
      double latitude, double longitude, @Nullable String name, @Nullable String address)
      implements Gesture {

    @Override
    public void writeTo(ObjectNode message, Line line, Phone phone) {
      ObjectNode location = message.put("type", "location").putObject("location");
      location.put("latitude", latitude).put("longitude", longitude);
      if (name != null) {
        location.put("name", name);
      }
      if (address != null) {
        location.put("address", address);
      }
    }

    @Override
    public String body() {
      return latitude + ", " + longitude;
    }
  }

  /** Sends the cart of the chat's own catalogue. */
  record Order(@Nullable String text, List<Item> items) implements Gesture {

    public Order {
      require(items, "items");
      items = List.copyOf(items);
    }

    @Override
    public void writeTo(ObjectNode message, Line line, Phone phone) {
      ObjectNode order = message.put("type", "order").putObject("order");
      order.put("catalog_id", "990000000000021");
      order.put("text", text == null ? "" : text);
      order.putArray("product_items");
      items.forEach(item -> item.writeTo(order.withArray("product_items").addObject()));
    }

    @Override
    public String body() {
      return items.size() + " items";
    }
  }

  /**
   * A line of the cart.
   *
   * @param price in rupees, as the catalogue showed it
   */
  record Item(String sku, int quantity, @Nullable BigDecimal price) {

    public Item {
      require(sku, "sku");
    }

    void writeTo(ObjectNode item) {
      item.put("product_retailer_id", sku);
      item.put("quantity", quantity);
      item.put("item_price", price == null ? BigDecimal.ZERO : price);
      item.put("currency", "INR");
    }
  }

  /** Taps what the business showed: a button of a message or template, or a row of a list. */
  record ButtonReply(String id, @Nullable String title) implements Gesture {

    public ButtonReply {
      require(id, "id");
    }

    @Override
    public void writeTo(ObjectNode message, Line line, Phone phone) {
      Optional<ChatMessage> asked = phone.messageWithButton(line, id);
      asked.ifPresent(shown -> message.putObject("context").put("id", shown.wamid().value()));
      String shownTitle =
          asked.flatMap(shown -> shown.button(id)).map(ChatMessage.Button::title).orElse(id);
      String text = title == null ? shownTitle : title;
      if (asked.map(ChatMessage::isTemplate).orElse(false)) {
        message.put("type", "button").putObject("button").put("payload", id).put("text", text);
      } else {
        String reply = asked.map(ChatMessage::isList).orElse(false) ? "list_reply" : "button_reply";
        ObjectNode interactive = message.put("type", "interactive").putObject("interactive");
        interactive.put("type", reply);
        interactive.putObject(reply).put("id", id).put("title", text);
      }
    }

    @Override
    public String body() {
      return title == null ? id : title;
    }
  }

  /** Anything else, worded by the tester. */
  record Raw(ObjectNode message) implements Gesture {

    public Raw {
      require(message, "message");
    }

    @Override
    public void writeTo(ObjectNode target, Line line, Phone phone) {
      target.setAll(message);
    }

    @Override
    public String body() {
      return "";
    }
  }

  /** JSON can leave out what a record needs. */
  private static void require(@Nullable Object value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
  }
}
