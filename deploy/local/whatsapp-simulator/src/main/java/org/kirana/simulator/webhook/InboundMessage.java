package org.kirana.simulator.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kirana.simulator.Line;

/** A message from a phone to one of the business's lines, in the words of the Cloud API. */
public record InboundMessage(Line line, ObjectNode contact, ObjectNode message) {}
