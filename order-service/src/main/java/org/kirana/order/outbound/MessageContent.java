package org.kirana.order.outbound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shopper reads. */
public record MessageContent(String kind, String body, List<Button> buttons, @Nullable Link link) {

  public record Button(String id, String title) {}

  public record Link(String url, String label) {}

  public MessageContent {
    buttons = List.copyOf(buttons);
  }

  public static MessageContent text(String body) {
    return new MessageContent("text", body, List.of(), null);
  }

  public static MessageContent locationRequest(String body) {
    return new MessageContent("location-request", body, List.of(), null);
  }
}
