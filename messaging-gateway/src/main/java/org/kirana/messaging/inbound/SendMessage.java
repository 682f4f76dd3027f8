package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
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

  /**
   * What is said while the customer service window is open.
   *
   * @param address what is known of an address that is asked for, by WhatsApp's names
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Content(
      Kind kind,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) String body,
      @JsonInclude List<Button> buttons,
      @JsonInclude @Nullable Link link,
      @Nullable AttachedFile file,
      @Nullable Choices list,
      @Nullable String header,
      @Nullable HeaderMedia headerMedia,
      @Nullable String footer,
      @Nullable Goods goods,
      @Nullable Flow flow,
      @Nullable Payment payment,
      @Nullable Progress progress,
      @Nullable About about,
      @Nullable Map<String, String> address) {

    public Content {
      body = body == null ? "" : body;
      buttons = buttons == null ? List.of() : List.copyOf(buttons);
      address = address == null ? null : Map.copyOf(address);
      boolean complete =
          switch (kind) {
            case TEXT, LOCATION_REQUEST, ADDRESS_REQUEST, CONTACT_REQUEST, CATALOG -> true;
            case BUTTONS -> !buttons.isEmpty();
            case LIST -> list != null;
            case LINK -> link != null;
            case DOCUMENT, IMAGE, VIDEO, AUDIO, STICKER -> (link == null) != (file == null);
            case PRODUCT, PRODUCT_LIST -> goods != null;
            case FLOW -> flow != null;
            case ORDER_DETAILS -> payment != null;
            case ORDER_STATUS -> progress != null;
            case REACTION, SEEN -> about != null;
          };
      if (!complete) {
        throw new IllegalArgumentException("a message has what its kind needs");
      }
      if (header != null && headerMedia != null) {
        throw new IllegalArgumentException("a header has words or a file");
      }
    }

    public Content(
        Kind kind, String body, List<Button> buttons, @Nullable Link link, @Nullable Choices list) {
      this(
          kind, body, buttons, link, null, list, null, null, null, null, null, null, null, null,
          null);
    }

    /** The same with files that WhatsApp has by now. */
    Content attaching(UnaryOperator<AttachedFile> uploaded) {
      return new Content(
          kind,
          body,
          buttons,
          link,
          file == null ? null : uploaded.apply(file),
          list,
          header,
          headerMedia == null ? null : headerMedia.attaching(uploaded),
          footer,
          goods,
          flow,
          payment,
          progress,
          about,
          address);
    }

    /** Where a link leads; other kinds lead nowhere. */
    public Link target() {
      return Objects.requireNonNull(link, "only a link leads somewhere");
    }

    public Choices choices() {
      return Objects.requireNonNull(list, "only a list has choices");
    }
  }

  /** How the content looks in WhatsApp. */
  public enum Kind {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("buttons")
    BUTTONS,
    @JsonProperty("list")
    LIST,
    @JsonProperty("location-request")
    LOCATION_REQUEST,
    @JsonProperty("link")
    LINK,
    @JsonProperty("document")
    DOCUMENT,
    @JsonProperty("image")
    IMAGE,
    @JsonProperty("video")
    VIDEO,
    @JsonProperty("audio")
    AUDIO,
    @JsonProperty("sticker")
    STICKER,
    @JsonProperty("address-request")
    ADDRESS_REQUEST,
    @JsonProperty("contact-request")
    CONTACT_REQUEST,
    @JsonProperty("product")
    PRODUCT,
    @JsonProperty("product-list")
    PRODUCT_LIST,
    @JsonProperty("catalog")
    CATALOG,
    @JsonProperty("flow")
    FLOW,
    @JsonProperty("order-details")
    ORDER_DETAILS,
    @JsonProperty("order-status")
    ORDER_STATUS,
    @JsonProperty("reaction")
    REACTION,
    /** A message of theirs is marked as read; no message of ours. */
    @JsonProperty("seen")
    SEEN
  }

  /** A quick reply; its id comes back as a choice. */
  public record Button(String id, String title) {}

  /** Where something is, and what it is called: a document's file name, a link's button. */
  public record Link(String url, String label) {}

  /**
   * The approved template for a closed window.
   *
   * @param namedParameters of its body, by name, where it has names instead of numbers
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Template(
      String name,
      String language,
      List<String> parameters,
      @Nullable Map<String, String> namedParameters,
      List<String> buttonPayloads) {

    public Template {
      parameters = parameters == null ? List.of() : List.copyOf(parameters);
      namedParameters = namedParameters == null ? null : Map.copyOf(namedParameters);
      buttonPayloads = buttonPayloads == null ? List.of() : List.copyOf(buttonPayloads);
      if (namedParameters != null && !parameters.isEmpty()) {
        throw new IllegalArgumentException("a template's parameters have numbers or names");
      }
    }

    public Template(
        String name, String language, List<String> parameters, List<String> buttonPayloads) {
      this(name, language, parameters, null, buttonPayloads);
    }
  }

  /** The same with files that WhatsApp has by now. */
  public SendMessage attaching(UnaryOperator<AttachedFile> uploaded) {
    return new SendMessage(
        messageId,
        contactId,
        line,
        orderId,
        priority,
        notAfter,
        content.attaching(uploaded),
        template);
  }
}
