package org.kirana.simulator.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * One event that passed.
 *
 * @param id topic, partition and offset: the same for every onlooker
 * @param source the service that announced it
 * @param said the event's JSON, word for word
 */
public record PassedEvent(
    String id, String topic, String type, String source, Instant at, @JsonRawValue String said) {}
