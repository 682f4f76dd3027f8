package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.SendResult;
import org.kirana.messaging.domain.Wamid;

/** Reads what Graph API answers. */
final class GraphAnswer {

  private static final int BAD_GATEWAY = 502;
  private static final int GATEWAY_TIMEOUT = 504;

  private GraphAnswer() {}

  /** To have marked a message as read is a success without a name, so it goes by that message's. */
  static SendResult ofReceipt(int status, JsonNode body, String seen) {
    return status >= 200 && status < 300 && body.path("success").asBoolean()
        ? new SendResult.Accepted(new Wamid(seen))
        : read(status, body);
  }

  static SendResult read(int status, JsonNode body) {
    if (status >= 200 && status < 300) {
      String wamid = body.path("messages").path(0).path("id").asText("");
      return wamid.isBlank() || wamid.length() > Wamid.LONGEST
          ? new SendResult.Unsure()
          : new SendResult.Accepted(new Wamid(wamid));
    }
    JsonNode code = body.path("error").path("code");
    if (code.canConvertToInt()) {
      return new SendResult.Refused(Failure.ofAnswer(status, code.asInt()));
    }
    return isFromSomebodyBetween(status)
        ? new SendResult.Unsure()
        : new SendResult.Refused(Failure.ofAnswer(status, null));
  }

  /** A gateway lost the answer; whether WhatsApp itself had taken the message, it cannot say. */
  private static boolean isFromSomebodyBetween(int status) {
    return status == BAD_GATEWAY || status == GATEWAY_TIMEOUT;
  }
}
