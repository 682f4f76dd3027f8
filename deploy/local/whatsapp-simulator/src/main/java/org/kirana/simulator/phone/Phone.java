package org.kirana.simulator.phone;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.Line;

/** Somebody's phone: the chats with both lines, and when its owner last wrote to each. */
public final class Phone {

  private static final Duration WINDOW = Duration.ofHours(24);

  private final @Nullable String waId;
  private final String userId;
  private final List<ChatMessage> chat = new ArrayList<>();
  private final Map<Line, Instant> lastWroteAt = new EnumMap<>(Line.class);
  private String profileName;

  Phone(@Nullable String waId, String userId) {
    this.waId = waId;
    this.userId = userId;
    this.profileName = "Phone " + userId.substring(userId.length() - 4);
  }

  public Optional<String> waId() {
    return Optional.ofNullable(waId);
  }

  public String userId() {
    return userId;
  }

  public synchronized String profileName() {
    return profileName;
  }

  public synchronized void rename(String name) {
    profileName = name;
  }

  public synchronized List<ChatMessage> chat() {
    return List.copyOf(chat);
  }

  public synchronized void show(ChatMessage message) {
    chat.add(message);
  }

  /**
   * The owner writes to a line, which opens its 24-hour customer service window. A message that is
   * repeated under its wamid shows once.
   */
  public synchronized void write(ChatMessage message) {
    if (chat.stream().noneMatch(shown -> shown.wamid().equals(message.wamid()))) {
      chat.add(message);
    }
    lastWroteAt.merge(message.line(), message.at(), (a, b) -> a.isAfter(b) ? a : b);
  }

  public synchronized boolean isWindowOpen(Line line, Instant now) {
    Instant last = lastWroteAt.get(line);
    return last != null && now.isBefore(last.plus(WINDOW));
  }

  public synchronized void closeWindow(Line line) {
    lastWroteAt.remove(line);
  }

  /** The newest button that the business showed on this line under this id. */
  public synchronized Optional<ChatMessage> messageWithButton(Line line, String buttonId) {
    return chat.reversed().stream()
        .filter(message -> message.line() == line && message.button(buttonId).isPresent())
        .findFirst();
  }

  /** How a webhook names the owner. */
  public ObjectNode contact(Identity identity) {
    ObjectNode contact = JsonNodeFactory.instance.objectNode();
    contact.putObject("profile").put("name", profileName());
    identity.waIdOf(this).ifPresent(id -> contact.put("wa_id", id));
    identity.userIdOf(this).ifPresent(id -> contact.put("user_id", id));
    return contact;
  }
}
