package org.kirana.simulator.control;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Comparator;
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

  /** Who has a chat, the latest first; on one line, or on any. */
  @GET
  public List<Owner> owners(@QueryParam("line") @Nullable Line line) {
    return phones.all().stream()
        .flatMap(phone -> latest(phone, Optional.ofNullable(line)).stream())
        .sorted(Comparator.comparing(Owner::lastAt).reversed())
        .toList();
  }

  @GET
  @Path("/{phone}")
  public Screen look(@PathParam("phone") String name, @QueryParam("line") @Nullable Line line) {
    Phone phone = phones.known(name).orElseThrow(NotFoundException::new);
    return new Screen(
        phone.waId(),
        phone.userId(),
        phone.profileName(),
        bubbles(phone, Optional.ofNullable(line)),
        Optional.ofNullable(line).flatMap(phone::windowClosesAt),
        Optional.ofNullable(line).flatMap(phone::readUntil),
        Optional.ofNullable(line).flatMap(phone::typingUntil));
  }

  private static Optional<Owner> latest(Phone phone, Optional<Line> line) {
    return phone.chat().reversed().stream()
        .filter(message -> line.isEmpty() || line.get() == message.line())
        .findFirst()
        .map(
            last ->
                new Owner(
                    phone.waId(), phone.userId(), phone.profileName(), last.line(), last.at()));
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

  /**
   * A phone's screen.
   *
   * @param windowClosesAt until when the business may write freely on the line that was asked for
   * @param readUntil up to when it has read what was written there
   * @param typingUntil until when it shows that it is typing, if no answer comes before
   */
  public record Screen(
      Optional<String> waId,
      String userId,
      String profileName,
      List<Bubble> messages,
      Optional<Instant> windowClosesAt,
      Optional<Instant> readUntil,
      Optional<Instant> typingUntil) {}

  /** Whose phone it is, and when its latest message came. */
  public record Owner(
      Optional<String> waId, String userId, String profileName, Line line, Instant lastAt) {}

  /** One message on the screen, with the statuses that were reported for it. */
  public record Bubble(@JsonUnwrapped ChatMessage message, List<String> statuses) {}
}
