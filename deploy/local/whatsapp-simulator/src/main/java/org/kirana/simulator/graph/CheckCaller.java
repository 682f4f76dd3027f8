package org.kirana.simulator.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import org.kirana.simulator.Line;
import org.kirana.simulator.LineNumbers;
import org.kirana.simulator.SimulatorConfiguration;

/** Lets in who has the access token and names one of the business's numbers. */
@ApplicationScoped
public class CheckCaller {

  private final LineNumbers numbers;
  private final String account;
  private final byte[] expected;

  CheckCaller(LineNumbers numbers, SimulatorConfiguration configuration) {
    this.numbers = numbers;
    this.account = configuration.businessAccountId();
    this.expected = ("Bearer " + configuration.accessToken()).getBytes(UTF_8);
  }

  Line line(String phoneNumberId, Optional<String> authorization) {
    checkToken(authorization);
    return numbers
        .withPhoneNumberId(phoneNumberId)
        .orElseThrow(() -> GraphError.unknownObject(phoneNumberId));
  }

  void checkAccount(String id, Optional<String> authorization) {
    checkToken(authorization);
    if (!id.equals(account)) {
      throw GraphError.unknownObject(id);
    }
  }

  void checkToken(Optional<String> authorization) {
    byte[] given = authorization.orElse("").getBytes(UTF_8);
    if (!MessageDigest.isEqual(expected, given)) {
      throw GraphError.invalidToken();
    }
  }
}
