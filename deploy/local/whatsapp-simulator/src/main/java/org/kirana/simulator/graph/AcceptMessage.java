package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.simulator.Background;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;

/** Accepts a message that passes the checks, which says nothing yet about whether it arrives. */
@ApplicationScoped
public class AcceptMessage {

  private final CheckCall checkCall;
  private final SentMessages sentMessages;
  private final CarryMessage carryMessage;
  private final Background background;

  AcceptMessage(
      CheckCall checkCall,
      SentMessages sentMessages,
      CarryMessage carryMessage,
      Background background) {
    this.checkCall = checkCall;
    this.sentMessages = sentMessages;
    this.carryMessage = carryMessage;
    this.background = background;
  }

  /**
   * @throws GraphError if Meta would refuse the call
   */
  SentMessage from(Line line, JsonNode request) {
    SentMessage message = sentMessages.add(Wamid.fresh(), line, checkCall.read(request));
    background.run(() -> carryMessage.carry(message));
    return message;
  }
}
