package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;
import org.kirana.simulator.phone.ChatMessage;
import org.kirana.simulator.phone.Identity;

/** A message that the Graph API accepted from the business, with everything that became of it. */
public final class SentMessage {

  private final Wamid wamid;
  private final Line line;
  private final Call call;
  private final Instant acceptedAt;
  private final List<Stage> stages = new ArrayList<>();

  private volatile boolean silent;

  SentMessage(Wamid wamid, Line line, Call call, Instant acceptedAt) {
    this.wamid = wamid;
    this.line = line;
    this.call = call;
    this.acceptedAt = acceptedAt;
  }

  public Wamid wamid() {
    return wamid;
  }

  public Line line() {
    return line;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public Optional<String> callbackData() {
    return call.callbackData();
  }

  public String kind() {
    return call.content().kind();
  }

  public JsonNode request() {
    return call.request();
  }

  /** The wa_id or user id that it went to. */
  public String address() {
    return call.recipient().address();
  }

  String input() {
    return call.recipient().input();
  }

  boolean isToUserId() {
    return identity() == Identity.USER_ID;
  }

  Identity identity() {
    return call.recipient().identity();
  }

  Content content() {
    return call.content();
  }

  boolean isReachable() {
    return call.recipient().reachable();
  }

  /** From now on the business hears nothing of it. */
  void fallsSilent() {
    silent = true;
  }

  /** Whether its statuses are lost on the way to the business. */
  public boolean isSilent() {
    return silent;
  }

  public synchronized List<Stage> stages() {
    return List.copyOf(stages);
  }

  synchronized void add(Stage stage) {
    stages.add(stage);
  }

  ChatMessage asSeenOnPhone() {
    Content content = content();
    return new ChatMessage(
        wamid,
        line,
        ChatMessage.By.BUSINESS,
        content.kind(),
        content.body(),
        content.buttons(),
        call.request(),
        acceptedAt);
  }

  /** One status that the message reached. */
  public record Stage(MessageStatus status, Optional<Failure> failure, Instant at) {}

  /** What the business called with. */
  record Call(
      Recipient recipient, Content content, Optional<String> callbackData, JsonNode request) {}
}
