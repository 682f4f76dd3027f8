package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.OrderId;
import org.kirana.messaging.domain.Priority;

/** The house asks us to say something; the announcer words it, we decide how and when. */
public record SendMessage(
    MessageId messageId,
    ContactId contactId,
    Line line,
    @Nullable OrderId orderId,
    Priority priority,
    Instant notAfter,
    Content content,
    @Nullable Template template) {

  /** What is said while the customer service window is open. */
  public record Content(Kind kind, String body, List<Button> buttons, @Nullable Link link) {

    public Content {
      buttons = buttons == null ? List.of() : List.copyOf(buttons);
      if (kind == Kind.BUTTONS && buttons.isEmpty()) {
        throw new IllegalArgumentException("a message with buttons has buttons");
      }
    }

    /** What a document message links to; other kinds have no link. */
    public Link document() {
      if (link == null) {
        throw new IllegalStateException("only a document has a link");
      }
      return link;
    }
  }

  /** How the content looks in WhatsApp. */
  public enum Kind {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("buttons")
    BUTTONS,
    @JsonProperty("location-request")
    LOCATION_REQUEST,
    @JsonProperty("document")
    DOCUMENT
  }

  /** A quick reply; its id comes back as a choice. */
  public record Button(String id, String title) {}

  /** Where a document is fetched, and the name of its file. */
  public record Link(String url, String label) {}

  /** The approved template for a closed window. */
  public record Template(
      String name, String language, List<String> parameters, List<String> buttonPayloads) {

    public Template {
      parameters = parameters == null ? List.of() : List.copyOf(parameters);
      buttonPayloads = buttonPayloads == null ? List.of() : List.copyOf(buttonPayloads);
    }
  }

  public SendMessage {
    if (content.kind() == Kind.DOCUMENT && content.link() == null) {
      throw new IllegalArgumentException("a document is somewhere");
    }
  }
}
