package org.kirana.simulator.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.Line;
import org.kirana.simulator.graph.SentMessages;
import org.kirana.simulator.phone.ChatMessage;
import org.kirana.simulator.phone.Phone;
import org.kirana.simulator.phone.Phones;

/** What a phone shows. */
@Path("/simulator/phones")
public class PhonesResource {

  private final Phones phones;
  private final SentMessages sentMessages;

  PhonesResource(Phones phones, SentMessages sentMessages) {
    this.phones = phones;
    this.sentMessages = sentMessages;
  }

  @GET
  @Path("/{phone}")
  public Screen look(@PathParam("phone") String name, @QueryParam("line") @Nullable Line line) {
    Phone phone = phones.known(name).orElseThrow(NotFoundException::new);
    return new Screen(
        phone.waId(),
        phone.userId(),
        phone.profileName(),
        bubbles(phone, Optional.ofNullable(line)));
  }

  private List<Bubble> bubbles(Phone phone, Optional<Line> line) {
    return phone.chat().stream()
        .filter(message -> line.isEmpty() || line.get() == message.line())
        .map(message -> new Bubble(message, statuses(message)))
        .toList();
  }

  private List<String> statuses(ChatMessage message) {
    return sentMessages.find(message.wamid()).stream()
        .flatMap(sent -> sent.stages().stream())
        .map(stage -> stage.status().toString())
        .toList();
  }

  /** A phone's screen. */
  public record Screen(
      Optional<String> waId, String userId, String profileName, List<Bubble> messages) {}

  /** One message on the screen, with the statuses that were reported for it. */
  public record Bubble(@JsonUnwrapped ChatMessage message, List<String> statuses) {}
}
