package org.kirana.simulator.graph;

import java.util.List;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads a message that opens a flow, by its id or its name. */
final class ReadFlow {

  private ReadFlow() {}

  static List<Button> from(Fields action) {
    action.require("name", "flow");
    Fields parameters = action.object("parameters");
    parameters.text("flow_message_version", 8);
    parameters.text("flow_cta", 30);
    parameters.optionalText("flow_token", 1000);
    if (parameters.optionalText("flow_id", 64).isEmpty()
        && parameters.optionalText("flow_name", 200).isEmpty()) {
      throw GraphError.missing("interactive.action.parameters.flow_id");
    }
    String act = parameters.optionalText("flow_action", 20).orElse("navigate");
    switch (act) {
      case "navigate" ->
          parameters
              .optionalObject("flow_action_payload")
              .ifPresent(payload -> payload.text("screen", 200));
      case "data_exchange" -> {}
      default ->
          throw GraphError.invalidValue(
              "interactive.action.parameters.flow_action", "is navigate or data_exchange");
    }
    return List.of();
  }
}
