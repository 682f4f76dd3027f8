package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;
import org.kirana.simulator.fault.Chances;
import org.kirana.simulator.fault.Fault;

/** Accepts a message that passes the checks, which says nothing yet about whether it arrives. */
@ApplicationScoped
public class AcceptMessage {

  private final CheckCall checkCall;
  private final SentMessages sentMessages;
  private final CarryMessage carryMessage;
  private final Chances chances;

  AcceptMessage(
      CheckCall checkCall, SentMessages sentMessages, CarryMessage carryMessage, Chances chances) {
    this.checkCall = checkCall;
    this.sentMessages = sentMessages;
    this.carryMessage = carryMessage;
    this.chances = chances;
  }

  /**
   * @throws GraphError if Meta would refuse the call
   */
  SentMessage from(Line line, JsonNode request) {
    SentMessage.Call call = checkCall.read(line, request);
    SentMessage message = sentMessages.add(Wamid.fresh(), line, call);
    if (chances.happens(Fault.LOST_STATUSES)) {
      message.fallsSilent();
    }
    carryMessage.inBackground(message);
    return message;
  }
}
