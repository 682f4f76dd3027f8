package org.kirana.messaging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Outcome;

/** A message just before it leaves, or the reason why it does not. */
sealed interface Prepared {

  /**
   * @param templateLeft whether there is still a template to fall back on
   */
  record Ready(Line line, ObjectNode message, boolean templateLeft) implements Prepared {

    /** To mark a message as read twice does no harm, and no status tells of it. */
    boolean mayBeRepeated() {
      return message.has("status");
    }
  }

  /** Nothing has to be sent to know what becomes of it. */
  record Settled(Outcome outcome) implements Prepared {}
}
