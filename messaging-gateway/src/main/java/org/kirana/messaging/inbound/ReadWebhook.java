package org.kirana.messaging.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kirana.messaging.domain.IdentityChange;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Notice;
import org.kirana.messaging.domain.Preference;
import org.kirana.messaging.domain.Username;

/**
 * Reads a whole webhook: all entries, changes, messages and statuses. Nothing in it may throw,
 * because one odd part must not take its neighbours with it.
 */
final class ReadWebhook {

  private final Map<String, Line> lines;
  private final Instant now;
  private final List<InboundMessage> messages = new ArrayList<>();
  private final List<InboundStatus> statuses = new ArrayList<>();
  private final List<IdentityChange> changes = new ArrayList<>();
  private final List<Username> usernames = new ArrayList<>();
  private final List<Preference> preferences = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();

  private ReadWebhook(Map<String, Line> lines, Instant now) {
    this.lines = lines;
    this.now = now;
  }

  /**
   * @param lines our lines by WhatsApp's {@code phone_number_id}
   */
  static WebhookBatch of(JsonNode webhook, Map<String, Line> lines, Instant now) {
    ReadWebhook read = new ReadWebhook(lines, now);
    for (Part entry : new Part(webhook).parts("entry")) {
      entry.parts("changes").forEach(read::change);
    }
    read.messages.sort(Comparator.comparing(InboundMessage::at));
    read.statuses.sort(
        Comparator.comparing(InboundStatus::at).thenComparing(InboundStatus::status));
    return new WebhookBatch(
        read.messages,
        read.statuses,
        new WebhookBatch.People(read.changes, read.usernames, read.preferences),
        read.notices,
        read.ignored);
  }

  private void change(Part change) {
    Part value = change.part("value");
    String field = change.text("field").orElse("");
    switch (field) {
      case "messages" -> onOurLine(value, this::value);
      case "user_preferences" -> onOurLine(value, this::preferences);
      default ->
          ReadNotice.of(field, value)
              .ifPresentOrElse(notices::add, () -> ignored.add("other-field"));
    }
  }

  private void onOurLine(Part value, BiConsumer<Part, Line> read) {
    Optional<Line> line =
        value.part("metadata").text("phone_number_id").map(String::strip).map(lines::get);
    line.ifPresentOrElse(known -> read.accept(value, known), () -> ignored.add("unknown-line"));
  }

  private void preferences(Part value, Line line) {
    ReadPreference read = new ReadPreference(ReadPeople.of(value), line, now);
    for (Part preference : value.parts("user_preferences")) {
      read.of(preference)
          .ifPresentOrElse(preferences::add, () -> ignored.add("unreadable-preference"));
    }
  }

  private void value(Part value, Line line) {
    ReadPeople people = ReadPeople.of(value);
    ReadMessage readMessage = new ReadMessage(people, line, now);
    ReadStatus readStatus = new ReadStatus(people, now);
    for (Part message : value.parts("messages")) {
      Optional.of(message)
          .filter(Part::isObject)
          .flatMap(readMessage::of)
          .ifPresentOrElse(messages::add, () -> ignored.add("nobody-to-answer"));
    }
    value.parts("messages").stream()
        .flatMap(message -> people.change(message, now).stream())
        .forEach(changes::add);
    for (Part status : value.parts("statuses")) {
      readStatus.of(status).ifPresentOrElse(statuses::add, () -> ignored.add("unreadable-status"));
    }
    usernames.addAll(ReadUsernames.of(value, now));
    value.parts("errors").forEach(error -> ignored.add("error-notice"));
  }
}
