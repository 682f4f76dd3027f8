package org.kirana.assignment.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.events.Announcement;

/**
 * The command to messaging-gateway, whose contract this is.
 *
 * @param messageId sent once, however often it is asked for
 * @param notAfter of no use to anybody after this
 */
public record SendMessage(
    String messageId,
    ContactId contactId,
    String line,
    @Nullable OrderId orderId,
    String priority,
    Instant notAfter,
    Content content,
    @Nullable Template template)
    implements Announcement {

  @Override
  public String eventKey() {
    return contactId.toString();
  }

  /** What is sent while the contact's 24-hour window is open. */
  public record Content(
      String kind,
      String body,
      List<Button> buttons,
      @Nullable Link link,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Menu list) {

    public Content {
      buttons = List.copyOf(buttons);
    }

    static Content text(String body) {
      return new Content("text", body, List.of(), null, null);
    }

    static Content buttons(String body, List<Button> buttons) {
      return new Content("buttons", body, buttons, null, null);
    }

    static Content list(String body, Menu menu) {
      return new Content("list", body, List.of(), null, menu);
    }
  }

  /** A quick reply; its id comes back when it is tapped. */
  public record Button(String id, String title) {}

  public record Link(String url, String label) {}

  /** Rows that open behind one button; a row's id comes back when it is tapped. */
  public record Menu(String button, List<Row> rows) {
    public Menu {
      rows = List.copyOf(rows);
    }
  }

  /** One row; its id comes back when it is chosen. Its title has at most 24 letters. */
  public record Row(String id, String title, @Nullable String description) {}

  /** What is sent instead while the window is closed. */
  public record Template(
      String name, String language, List<String> parameters, List<String> buttonPayloads) {

    public Template {
      parameters = List.copyOf(parameters);
      buttonPayloads = List.copyOf(buttonPayloads);
    }
  }
}
