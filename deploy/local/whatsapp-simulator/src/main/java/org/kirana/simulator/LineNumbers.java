package org.kirana.simulator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;

/** The phone number ids and display numbers under which Meta knows the two lines. */
@ApplicationScoped
public class LineNumbers {

  private final SimulatorConfiguration configuration;

  LineNumbers(SimulatorConfiguration configuration) {
    this.configuration = configuration;
  }

  public Optional<Line> withPhoneNumberId(String id) {
    return Arrays.stream(Line.values()).filter(line -> phoneNumberId(line).equals(id)).findFirst();
  }

  public String phoneNumberId(Line line) {
    return switch (line) {
      case SHOPPER -> configuration.shopperPhoneNumberId();
      case PARTNER -> configuration.partnerPhoneNumberId();
    };
  }

  public String displayNumber(Line line) {
    return switch (line) {
      case SHOPPER -> configuration.shopperDisplayNumber();
      case PARTNER -> configuration.partnerDisplayNumber();
    };
  }
}
