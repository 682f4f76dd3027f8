package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.kirana.simulator.Line;
import org.kirana.simulator.LineNumbers;
import org.kirana.simulator.SimulatorConfiguration;

/** Checks a call as Meta does before it accepts a message. */
@ApplicationScoped
public class CheckCall {

  private final String countryCode;
  private final ReadContent readContent;
  private final RateLimits rateLimits;
  private final LineNumbers numbers;

  CheckCall(
      SimulatorConfiguration configuration,
      ReadContent readContent,
      RateLimits rateLimits,
      LineNumbers numbers) {
    this.countryCode = configuration.countryCode();
    this.readContent = readContent;
    this.rateLimits = rateLimits;
    this.numbers = numbers;
  }

  /**
   * @throws GraphError if Meta would refuse the call
   */
  SentMessage.Call read(Line line, JsonNode request) {
    Fields fields = Fields.root(request);
    if (!request.path("messaging_product").asText().equals("whatsapp")) {
      throw GraphError.invalidParameter("The parameter messaging_product is required.");
    }
    if (!request.path("recipient_type").asText("individual").equals("individual")) {
      throw GraphError.invalidParameter("recipient_type must be individual");
    }
    Recipient recipient = Recipient.read(fields, countryCode);
    if (recipient.address().equals(numbers.displayNumber(line))) {
      throw GraphError.ofCode(131021);
    }
    Content content = readContent.from(fields);
    if (content.needsPhoneNumber() && recipient.isUserId()) {
      throw GraphError.ofCode(131062);
    }
    Optional<String> callbackData = fields.optionalText("biz_opaque_callback_data", 512);
    rateLimits.take(line, recipient.address());
    return new SentMessage.Call(recipient, content, callbackData, request);
  }
}
