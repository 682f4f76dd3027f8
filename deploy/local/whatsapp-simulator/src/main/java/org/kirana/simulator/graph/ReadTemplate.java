package org.kirana.simulator.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a template message: its header, the parameters of its body, what its buttons answer. */
final class ReadTemplate {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,512}");
  private static final Pattern UNFIT = Pattern.compile("[\\n\\t]| {5}");

  private final String name;
  private final String language;
  private final List<String> parameters = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Payload> payloads = new ArrayList<>();
  private Optional<Attachment> attachment = Optional.empty();
  private String headerFormat = "NONE";

  private ReadTemplate(String name, String language) {
    this.name = name;
    this.language = language;
  }

  static ReadTemplate from(Fields template) {
    String name = template.text("name", 512);
    if (!NAME.matcher(name).matches()) {
      throw GraphError.invalidValue("template.name", "has letters that a name cannot have");
    }
    ReadTemplate read = new ReadTemplate(name, template.object("language").text("code", 15));
    if (template.json().hasNonNull("components")) {
      template.objects("components", 0, 13).forEach(read::component);
    }
    return read;
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

  /** By position, or by {@code parameter_name}. */
  private void parameter(Fields parameter) {
    parameter.optionalText("parameter_name", 60).ifPresent(names::add);
    parameters.add(
        switch (parameter.text("type", 20)) {
          case "text" -> text(parameter);
          case "currency" -> parameter.object("currency").text("fallback_value", 100);
          case "date_time" -> parameter.object("date_time").text("fallback_value", 100);
          default -> throw GraphError.ofCode(132012, "body: Parameter type is not supported");
        });
  }

  private static String text(Fields parameter) {
    String text = parameter.text("text", 1024);
    if (UNFIT.matcher(text).find()) {
      throw GraphError.invalidParameter(
          "Param text cannot have new-line/tab characters or more than 4 consecutive spaces");
    }
    return text;
  }

  private void button(Fields component) {
    String kind = component.text("sub_type", 20).toLowerCase(Locale.ROOT);
    String index = component.json().path("index").asText();
    if (!index.matches("[0-9]")) {
      throw GraphError.invalidValue("template.components.index", "must be 0 to 9");
    }
    Fields parameter = component.objects("parameters", 1, 1).getFirst();
    switch (kind) {
      case "quick_reply" -> {
        parameter.require("type", "payload");
        payloads.add(new Payload(Integer.parseInt(index), parameter.text("payload", 256)));
      }
      case "url" -> {
        parameter.require("type", "text");
        parameter.text("text", 2000);
      }
      case "copy_code" -> parameter.text("coupon_code", 15);
      case "flow", "catalog" -> parameter.require("type", "action");
      default -> throw GraphError.invalidValue("template.components.sub_type", "unknown: " + kind);
    }
  }

  private void header(Fields parameter) {
    String type = parameter.text("type", 20).toLowerCase(Locale.ROOT);
    headerFormat = type.toUpperCase(Locale.ROOT);
    switch (type) {
      case "text" -> text(parameter);
      case "document", "image", "video" ->
          attachment = Optional.of(Attachment.read(type, parameter.object(type)));
      case "location" -> ReadPlace.check(parameter.object("location"));
      default -> throw GraphError.invalidValue("template.components.type", "unknown: " + type);
    }
  }

  String name() {
    return name;
  }

  String language() {
    return language;
  }

  List<String> parameters() {
    return parameters;
  }

  /** Empty if the parameters go by their numbers. */
  List<String> names() {
    return names;
  }

  List<Payload> payloads() {
    return payloads;
  }

  Optional<Attachment> attachment() {
    return attachment;
  }

  /** {@code NONE} if the message has no header of its own. */
  String headerFormat() {
    return headerFormat;
  }

  /** What comes back when the button at this place is tapped. */
  record Payload(int index, String payload) {}
}
