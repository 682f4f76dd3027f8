package org.kirana.messaging.inbound;

import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.WebhookSignature;

/** Lets only Meta in. */
final class SignatureGate {

  private SignatureGate() {}

  static void check(WebhookSignature signature, byte[] raw, @Nullable String claimed) {
    if (!signature.canBeChecked()) {
      throw WebhookProblems.noSecret();
    }
    if (!signature.isOf(raw, claimed)) {
      throw WebhookProblems.wrongSignature();
    }
  }
}
