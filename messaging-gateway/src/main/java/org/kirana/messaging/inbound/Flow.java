package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that opens within the chat.
 *
 * @param id WhatsApp's id of the flow
 * @param button what stands on the button that opens it
 * @param token comes back with the answer
 * @param screen the one it opens with
 * @param data what that screen shows, by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Flow(
    String id, String button, String token, @Nullable String screen, Map<String, String> data) {

  public Flow {
    data = data == null ? Map.of() : Map.copyOf(data);
  }
}
