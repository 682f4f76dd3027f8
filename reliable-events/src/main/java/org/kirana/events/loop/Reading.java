package org.kirana.events.loop;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.kirana.events.Event;
import org.kirana.events.EventId;
import org.kirana.events.Subscriber;
import org.kirana.events.memory.ParkedEvent;
import org.kirana.events.wire.CloudEvent;
import org.kirana.events.wire.EventJson;

/** Reads records into the events that our subscribers hear. */
@ApplicationScoped
class Reading {

  private final Subscribers subscribers;

  Reading(Subscribers subscribers) {
    this.subscribers = subscribers;
  }

  Incoming read(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), UTF_8));
      }
    }
    String key = record.key() == null ? null : new String(record.key(), UTF_8);
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    Instant written = Instant.ofEpochMilli(record.timestamp());
    return new Incoming(
        partition,
        record.offset(),
        record.leaderEpoch().orElse(null),
        key,
        headers,
        record.value(),
        content(partition.topic(), key, headers, record.value(), written));
  }

  Incoming readAgain(ParkedEvent parked) {
    return new Incoming(
        parked.partition(),
        parked.offset(),
        null,
        parked.key(),
        parked.headers(),
        parked.value(),
        content(
            parked.partition().topic(),
            parked.key(),
            parked.headers(),
            parked.value(),
            parked.parkedAt()));
  }

  private Incoming.Content content(
      String topic,
      @Nullable String key,
      Map<String, String> headers,
      byte @Nullable [] value,
      Instant written) {
    String type = headers.get(CloudEvent.TYPE);
    if (type == null) {
      return new Incoming.Unreadable("no header " + CloudEvent.TYPE);
    }
    Subscriber<?> subscriber = subscribers.of(topic, type);
    if (subscriber == null) {
      return new Incoming.NotOurs();
    }
    String id = headers.get(CloudEvent.ID);
    if (id == null || id.isBlank() || key == null || value == null) {
      return new Incoming.Unreadable("no id, key or value");
    }
    try {
      Instant time = time(headers.get(CloudEvent.TIME), written);
      return readable(subscriber, new Event<>(new EventId(id), time, key, value));
    } catch (IOException e) {
      return new Incoming.Unreadable("not a readable " + type + ": " + e.getMessage());
    }
  }

  private static <E> Incoming.Readable<E> readable(Subscriber<E> subscriber, Event<byte[]> raw)
      throws IOException {
    E data = EventJson.read(raw.data(), subscriber.hears());
    return new Incoming.Readable<>(new Event<>(raw.id(), raw.time(), raw.key(), data), subscriber);
  }

  private static Instant time(@Nullable String header, Instant otherwise) {
    try {
      return header == null ? otherwise : Instant.parse(header);
    } catch (DateTimeException e) {
      return otherwise;
    }
  }
}
