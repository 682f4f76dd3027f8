package org.kirana.simulator.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.UUID;

/** Asks the callback to prove that it knows the verify token, as Meta does at subscription. */
@ApplicationScoped
public class VerifyCallback {

  private final CallbackClient callback;

  VerifyCallback(CallbackClient callback) {
    this.callback = callback;
  }

  public Verification with(String verifyToken) throws InterruptedException {
    String challenge = UUID.randomUUID().toString().replace("-", "");
    String query =
        "hub.mode=subscribe&hub.challenge="
            + challenge
            + "&hub.verify_token="
            + URLEncoder.encode(verifyToken, UTF_8);
    CallbackClient.Answer answer = callback.get(query);
    boolean verified = answer.statusCode() == 200 && answer.body().equals(challenge);
    return new Verification(verified, answer.statusCode());
  }

  /** Whether the callback gave the challenge back with 200. */
  public record Verification(boolean verified, int statusCode) {}
}
