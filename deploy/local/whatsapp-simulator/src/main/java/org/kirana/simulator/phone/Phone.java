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
import org.kirana.simulator.Wamid;

/** Somebody's phone: the chats with both lines, and when its owner last wrote to each. */
public final class Phone {

  private static final Duration WINDOW = Duration.ofHours(24);

  private final @Nullable String waId;
  private final String userId;
  private final List<ChatMessage> chat = new ArrayList<>();
  private final Map<Line, Instant> lastWroteAt = new EnumMap<>(Line.class);
  private final Map<Line, Instant> readUntil = new EnumMap<>(Line.class);
  private final Map<Line, Instant> typingUntil = new EnumMap<>(Line.class);
  private final PhoneChanges changes;
  private String profileName;
  private @Nullable String username;

  Phone(@Nullable String waId, String userId, PhoneChanges changes) {
    this.waId = waId;
    this.userId = userId;
    this.changes = changes;
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

  /** The owner takes a username, or another one. */
  public synchronized void callThemselves(String name) {
    username = name;
  }

  public synchronized List<ChatMessage> chat() {
    return List.copyOf(chat);
  }

  public void show(ChatMessage message) {
    synchronized (this) {
      chat.add(message);
      typingUntil.remove(message.line());
    }
    changes.tell(this, message.line());
  }

  /** The ticks beside a message have changed. */
  public void showStatus(Line line) {
    changes.tell(this, line);
  }

  /**
   * The owner writes to a line, which opens its 24-hour customer service window. A message that is
   * repeated under its wamid shows once.
   */
  public void write(ChatMessage message) {
    synchronized (this) {
      if (chat.stream().noneMatch(shown -> shown.wamid().equals(message.wamid()))) {
        chat.add(message);
      }
      lastWroteAt.merge(message.line(), message.at(), (a, b) -> a.isAfter(b) ? a : b);
    }
    changes.tell(this, message.line());
  }

  /** Whether its owner wrote this message on this line, and later than that. */
  public synchronized boolean wroteAfter(Line line, Wamid wamid, Instant moment) {
    return written(line, wamid).filter(message -> message.at().isAfter(moment)).isPresent();
  }

  /**
   * The business has read this message and all before it, and may be typing.
   *
   * @return whether the message is one that the owner wrote on this line
   */
  public boolean wasReadByBusiness(Line line, Wamid wamid, @Nullable Instant typingUntil) {
    synchronized (this) {
      Optional<ChatMessage> read = written(line, wamid);
      if (read.isEmpty()) {
        return false;
      }
      readUntil.merge(line, read.get().at(), (a, b) -> a.isAfter(b) ? a : b);
      if (typingUntil != null) {
        this.typingUntil.put(line, typingUntil);
      }
    }
    changes.tell(this, line);
    return true;
  }

  private Optional<ChatMessage> written(Line line, Wamid wamid) {
    return chat.stream()
        .filter(message -> message.line() == line && message.by() == ChatMessage.By.PHONE)
        .filter(message -> message.wamid().equals(wamid))
        .findFirst();
  }

  /** Up to when the business has read what was written. */
  public synchronized Optional<Instant> readUntil(Line line) {
    return Optional.ofNullable(readUntil.get(line));
  }

  /** How long "typing" is shown, unless an answer comes before. */
  public synchronized Optional<Instant> typingUntil(Line line) {
    return Optional.ofNullable(typingUntil.get(line));
  }

  /** Until when the business may write freely on this line; nothing if nobody wrote to it. */
  public synchronized Optional<Instant> windowClosesAt(Line line) {
    return Optional.ofNullable(lastWroteAt.get(line)).map(last -> last.plus(WINDOW));
  }

  public synchronized boolean isWindowOpen(Line line, Instant now) {
    return windowClosesAt(line).map(now::isBefore).orElse(false);
  }

  public void closeWindow(Line line) {
    synchronized (this) {
      lastWroteAt.remove(line);
    }
    changes.tell(this, line);
  }

  /** The newest button that the business showed on this line under this id. */
  public synchronized Optional<ChatMessage> messageWithButton(Line line, String buttonId) {
    return chat.reversed().stream()
        .filter(message -> message.line() == line && message.button(buttonId).isPresent())
        .findFirst();
  }

  private synchronized ObjectNode profile() {
    ObjectNode profile = JsonNodeFactory.instance.objectNode().put("name", profileName);
    return username == null ? profile : profile.put("username", username);
  }

  /** How a webhook names the owner. */
  public ObjectNode contact(Identity identity) {
    ObjectNode contact = JsonNodeFactory.instance.objectNode();
    contact.set("profile", profile());
    identity.waIdOf(this).ifPresent(id -> contact.put("wa_id", id));
    identity.userIdOf(this).ifPresent(id -> contact.put("user_id", id));
    return contact;
  }
}
