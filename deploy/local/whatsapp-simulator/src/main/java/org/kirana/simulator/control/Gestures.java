package org.kirana.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.simulator.Line;
import org.kirana.simulator.phone.Gesture;
import org.kirana.simulator.phone.WriteMessage;
import org.kirana.simulator.phone.WriteMessage.Manner;
import org.kirana.simulator.phone.WriteMessage.Written;

/** Reads a gesture and its manner from one flat JSON object and does it on a phone. */
@ApplicationScoped
public class Gestures {

  private final WriteMessage writeMessage;
  private final AttachFile attachFile;
  private final ObjectMapper json;

  Gestures(WriteMessage writeMessage, AttachFile attachFile, ObjectMapper json) {
    this.writeMessage = writeMessage;
    this.attachFile = attachFile;
    this.json = json;
  }

  Written perform(Line line, String phone, ObjectNode wish) {
    boolean isFile = wish.path("type").asText().equals("file");
    ObjectNode request = isFile ? attachFile.worded(wish) : wish;
    Gesture gesture = read(request, Gesture.class);
    return writeMessage.on(line, phone, gesture, read(request, Manner.class));
  }

  private <T> T read(ObjectNode request, Class<T> type) {
    try {
      return json.treeToValue(request, type);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }
}
