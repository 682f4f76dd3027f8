package org.kirana.simulator.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads a template: body parameters, quick-reply buttons, a document in the header. */
final class ReadTemplate {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,512}");
  private static final Pattern UNFIT = Pattern.compile("[\\n\\t]| {5}");

  private final List<String> parameters = new ArrayList<>();
  private final List<Button> buttons = new ArrayList<>();
  private Optional<DocumentLink> document = Optional.empty();

  private ReadTemplate() {}

  static Content from(Fields template) {
    String name = template.text("name", 512);
    if (!NAME.matcher(name).matches()) {
      throw GraphError.invalidValue("template.name", "has letters that a name cannot have");
    }
    String language = template.object("language").text("code", 15);
    ReadTemplate read = new ReadTemplate();
    if (template.json().hasNonNull("components")) {
      template.objects("components", 0, 13).forEach(read::component);
    }
    return new Content.Template(name, language, read.parameters, read.buttons, read.document);
  }

  private void component(Fields component) {
    String type = component.text("type", 20).toLowerCase(Locale.ROOT);
    switch (type) {
      case "body" -> component.objects("parameters", 1, 100).forEach(this::parameter);
      case "button" -> button(component);
      case "header" -> component.objects("parameters", 1, 1).forEach(this::header);
      default -> throw GraphError.invalidValue("template.components.type", "unknown: " + type);
    }
  }

  private void parameter(Fields parameter) {
    parameter.require("type", "text");
    String text = parameter.text("text", 1024);
    if (UNFIT.matcher(text).find()) {
      throw GraphError.invalidParameter(
          "Param text cannot have new-line/tab characters or more than 4 consecutive spaces");
    }
    parameters.add(text);
  }

  private void button(Fields component) {
    component.require("sub_type", "quick_reply");
    String index = component.json().path("index").asText();
    if (!index.matches("[0-9]")) {
      throw GraphError.invalidValue("template.components.index", "must be 0 to 9");
    }
    Fields payload = component.objects("parameters", 1, 1).getFirst();
    payload.require("type", "payload");
    buttons.add(titled(payload.text("payload", 256)));
  }

  private void header(Fields parameter) {
    parameter.require("type", "document");
    document = Optional.of(DocumentLink.read(parameter.object("document")));
  }

  /**
   * The words on the button belong to the approved template, which only Meta has; the payload's
   * first word has to stand for them.
   */
  private static Button titled(String payload) {
    String word = payload.split(":", 2)[0].replace('-', ' ').strip();
    String title = word.isEmpty() ? payload : word;
    return new Button(payload, title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1));
  }
}
