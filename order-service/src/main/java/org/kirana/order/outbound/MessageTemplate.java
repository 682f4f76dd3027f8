package org.kirana.order.outbound;

import java.util.List;
import org.kirana.order.domain.Language;

/** A message that Meta has approved, with the values of its parameters. */
public record MessageTemplate(
    String name, Language language, List<String> parameters, List<String> buttonPayloads) {

  public MessageTemplate {
    parameters = List.copyOf(parameters);
    buttonPayloads = List.copyOf(buttonPayloads);
  }
}
