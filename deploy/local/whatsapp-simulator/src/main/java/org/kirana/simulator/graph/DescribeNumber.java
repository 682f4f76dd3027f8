package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.kirana.simulator.Line;
import org.kirana.simulator.LineNumbers;

/** What the Graph API tells of one of the business's numbers. */
@ApplicationScoped
class DescribeNumber {

  private final LineNumbers numbers;

  DescribeNumber(LineNumbers numbers) {
    this.numbers = numbers;
  }

  Optional<ObjectNode> withId(String id) {
    return numbers.withPhoneNumberId(id).map(this::of);
  }

  ObjectNode of(Line line) {
    ObjectNode number =
        JsonNodeFactory.instance
            .objectNode()
            .put("verified_name", "Kirana " + line)
            .put("code_verification_status", "VERIFIED")
            .put("display_phone_number", "+" + numbers.displayNumber(line))
            .put("quality_rating", "GREEN")
            .put("platform_type", "CLOUD_API")
            .put("name_status", "APPROVED")
            .put("status", "CONNECTED");
    number.putObject("throughput").put("level", "STANDARD");
    return number.put("id", numbers.phoneNumberId(line));
  }
}
