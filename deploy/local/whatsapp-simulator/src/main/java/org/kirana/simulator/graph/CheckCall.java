package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.simulator.SimulatorConfiguration;

/** Checks a call as Meta does before it accepts a message. */
@ApplicationScoped
public class CheckCall {

  private final String countryCode;

  CheckCall(SimulatorConfiguration configuration) {
    this.countryCode = configuration.countryCode();
  }

  /**
   * @throws GraphError if Meta would refuse the call
   */
  SentMessage.Call read(JsonNode request) {
    Fields fields = Fields.root(request);
    if (!request.path("messaging_product").asText().equals("whatsapp")) {
      throw GraphError.invalidParameter("The parameter messaging_product is required.");
    }
    if (!request.path("recipient_type").asText("individual").equals("individual")) {
      throw GraphError.invalidParameter("recipient_type must be individual");
    }
    return new SentMessage.Call(
        Recipient.read(fields, countryCode),
        ReadContent.from(fields),
        fields.optionalText("biz_opaque_callback_data", 512),
        request);
  }
}
