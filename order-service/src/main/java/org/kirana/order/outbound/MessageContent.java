package org.kirana.order.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the shopper reads, and what they can tap below it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageContent(
    String kind,
    String body,
    @Nullable List<Button> buttons,
    @Nullable Link link,
    @Nullable Menu list) {

  public record Button(String id, String title) {}

  public record Link(String url, String label) {}

  /** Rows that open behind one button. */
  public record Menu(String button, List<Row> rows) {

    public Menu {
      rows = List.copyOf(rows);
    }
  }

  public record Row(String id, String title) {}

  public MessageContent {
    buttons = buttons == null ? null : List.copyOf(buttons);
  }

  public static MessageContent text(String body) {
    return new MessageContent("text", body, null, null, null);
  }

  public static MessageContent locationRequest(String body) {
    return new MessageContent("location-request", body, null, null, null);
  }

  public static MessageContent link(String body, String url, String label) {
    return new MessageContent("link", body, null, new Link(url, label), null);
  }

  public static MessageContent buttons(String body, List<Button> buttons) {
    return new MessageContent("buttons", body, buttons, null, null);
  }

  public static MessageContent list(String body, String button, List<Row> rows) {
    return new MessageContent("list", body, null, null, new Menu(button, rows));
  }
}
