package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kirana.simulator.graph.MessageTemplate.Key;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Holds what is to be sent against the approved template. */
@ApplicationScoped
class CheckTemplate {

  private static final int LONGEST = 1_024;

  private final Templates templates;

  CheckTemplate(Templates templates) {
    this.templates = templates;
  }

  /**
   * @throws GraphError one of the 132xxx codes
   */
  Content.Template check(Fields fields) {
    ReadTemplate read = ReadTemplate.from(fields);
    MessageTemplate template = approved(read.name(), read.language());
    checkParameters(template, read);
    checkHeader(template, read.headerFormat());
    return new Content.Template(
        template, read.parameters(), buttons(template, read.payloads()), read.attachment());
  }

  private MessageTemplate approved(String name, String language) {
    Optional<MessageTemplate> found = templates.find(new Key(name, language));
    MessageTemplate template =
        found.orElseThrow(
            () -> notThere("template name (" + name + ") does not exist in " + language));
    return switch (template.status()) {
      case APPROVED -> template;
      case PENDING, REJECTED -> throw notThere("template " + name + " is not approved");
      case PAUSED -> throw GraphError.ofCode(132015);
      case DISABLED -> throw GraphError.ofCode(132016);
    };
  }

  private static GraphError notThere(String why) {
    return GraphError.ofCode(132001, why);
  }

  private static void checkParameters(MessageTemplate template, ReadTemplate read) {
    List<String> parameters = read.parameters();
    Set<String> variables = template.variables();
    if (template.isNamed() && read.names().size() < parameters.size()) {
      throw GraphError.invalidParameter("Parameter name is missing or empty");
    }
    if (parameters.size() != variables.size()) {
      throw GraphError.ofCode(
          132000,
          "body: number of localizable_params (%d) does not match the expected number of params (%d)"
              .formatted(parameters.size(), variables.size()));
    }
    if (!Set.copyOf(read.names()).equals(template.isNamed() ? variables : Set.of())) {
      throw GraphError.ofCode(132012, "body: the names of parameters are not the template's");
    }
    int open = variables.stream().mapToInt(name -> name.length() + 4).sum();
    int filled = parameters.stream().mapToInt(String::length).sum();
    if (template.body().length() + filled - open > LONGEST) {
      throw GraphError.ofCode(132005);
    }
  }

  private static void checkHeader(MessageTemplate template, String format) {
    boolean wantsFile = !template.header().equals("NONE") && !template.header().equals("TEXT");
    boolean fits =
        wantsFile
            ? template.header().equals(format)
            : format.equals("NONE") || format.equals(template.header());
    if (!fits) {
      throw GraphError.ofCode(
          132012,
          "header: Format mismatch, expected %s, received %s".formatted(template.header(), format));
    }
  }

  /** The words on a button belong to the approved template. */
  private static List<Button> buttons(
      MessageTemplate template, List<ReadTemplate.Payload> payloads) {
    return payloads.stream()
        .map(
            payload -> {
              if (payload.index() >= template.buttons().size()) {
                throw GraphError.ofCode(132018, "button: index is out of the template's buttons");
              }
              return new Button(payload.payload(), template.buttons().get(payload.index()));
            })
        .toList();
  }
}
