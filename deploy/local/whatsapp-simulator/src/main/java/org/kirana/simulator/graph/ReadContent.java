package org.kirana.simulator.graph;

/** Reads what is to be sent, with the shapes and limits of Meta's page on sending messages. */
final class ReadContent {

  private ReadContent() {}

  static Content from(Fields message) {
    String type = message.optionalText("type", 64).orElse("text");
    return switch (type) {
      case "text" -> text(message.object("text"));
      case "interactive" -> ReadInteractive.from(message.object("interactive"));
      case "document" -> document(message.object("document"));
      case "template" -> ReadTemplate.from(message.object("template"));
      default ->
          throw GraphError.invalidParameter(
              "Param type must be one of {TEXT, INTERACTIVE, DOCUMENT, TEMPLATE} - got " + type);
    };
  }

  private static Content text(Fields text) {
    return new Content.Text(text.text("body", 4096));
  }

  private static Content document(Fields document) {
    return new Content.Document(
        DocumentLink.read(document), document.optionalText("caption", 1024).orElse(""));
  }
}
