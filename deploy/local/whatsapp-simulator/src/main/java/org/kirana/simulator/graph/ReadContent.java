package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Reads what is to be sent, with the shapes and limits of Meta's page on sending messages. */
@ApplicationScoped
class ReadContent {

  private static final String KINDS =
      "{AUDIO, CONTACTS, DOCUMENT, IMAGE, INTERACTIVE, LOCATION, REACTION, STICKER, TEMPLATE, TEXT,"
          + " VIDEO}";

  /** Kinds that only people send. */
  private static final Set<String> INBOUND_ONLY =
      Set.of("button", "order", "system", "unsupported", "edit", "revoke", "voice");

  private final CheckTemplate checkTemplate;

  private final UploadedMedia uploaded;

  ReadContent(CheckTemplate checkTemplate, UploadedMedia uploaded) {
    this.checkTemplate = checkTemplate;
    this.uploaded = uploaded;
  }

  Content from(Fields message) {
    Content content = read(message);
    content.attachment().flatMap(Attachment::mediaId).ifPresent(this::checkUploaded);
    return content;
  }

  private void checkUploaded(String mediaId) {
    if (uploaded.find(mediaId).isEmpty()) {
      throw GraphError.invalidValue("id", mediaId + " is not a media id");
    }
  }

  private Content read(Fields message) {
    message.optionalObject("context").ifPresent(context -> context.text("message_id", 512));
    String type = message.optionalText("type", 64).orElse("text");
    if (INBOUND_ONLY.contains(type)) {
      throw GraphError.ofCode(131051);
    }
    return switch (type) {
      case "text" -> text(message.object("text"));
      case "interactive" -> ReadInteractive.from(message.object("interactive"));
      case "document", "image", "video" -> captioned(type, message.object(type));
      case "audio", "sticker" -> bare(type, message.object(type));
      case "location" -> ReadPlace.from(message.object("location"));
      case "contacts" -> contacts(message);
      case "reaction" -> reaction(message.object("reaction"));
      case "template" -> checkTemplate.check(message.object("template"));
      default ->
          throw GraphError.invalidParameter(
              "Param type must be one of " + KINDS + " - got " + type);
    };
  }

  private static Content text(Fields text) {
    JsonNode preview = text.json().path("preview_url");
    if (!preview.isMissingNode() && !preview.isBoolean()) {
      throw GraphError.invalidParameter("Param text['preview_url'] must be a boolean");
    }
    return new Content.Plain("text", text.text("body", 4096));
  }

  private static Content captioned(String kind, Fields media) {
    return new Content.Media(
        kind, Attachment.read(kind, media), media.optionalText("caption", 1024).orElse(""));
  }

  private static Content bare(String kind, Fields media) {
    if (media.json().hasNonNull("caption")) {
      throw GraphError.invalidParameter("Unexpected key \"caption\" on param \"" + kind + "\".");
    }
    return new Content.Media(kind, Attachment.read(kind, media), "");
  }

  private static Content contacts(Fields message) {
    String names = "";
    for (Fields contact : message.objects("contacts", 1, 257)) {
      String name = contact.object("name").text("formatted_name", 1000);
      names = names.isEmpty() ? name : names + ", " + name;
    }
    return new Content.Plain("contacts", names);
  }

  /** An empty emoji takes the reaction away. */
  private static Content reaction(Fields reaction) {
    reaction.text("message_id", 512);
    JsonNode emoji = reaction.json().path("emoji");
    if (!emoji.isTextual()) {
      throw GraphError.missing("reaction.emoji");
    }
    if (emoji.asText().codePointCount(0, emoji.asText().length()) > 16) {
      throw GraphError.invalidValue("reaction.emoji", "is not an emoji");
    }
    return new Content.Plain("reaction", emoji.asText());
  }
}
