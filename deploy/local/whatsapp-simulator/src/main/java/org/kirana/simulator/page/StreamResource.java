package org.kirana.simulator.page;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.kirana.simulator.feed.EventFeed;
import org.kirana.simulator.feed.EventRing;
import org.kirana.simulator.phone.PhoneChanges;
import org.kirana.simulator.phone.PhoneChanges.PhoneChanged;

/** One stream for the page: {@code phone} and {@code event} as they happen, {@code feed} often. */
@Path("/simulator/stream")
public class StreamResource {

  private static final Duration HEARTBEAT = Duration.ofSeconds(2);

  private final PhoneChanges changes;
  private final EventRing ring;
  private final EventFeed feed;

  StreamResource(PhoneChanges changes, EventRing ring, EventFeed feed) {
    this.changes = changes;
    this.ring = ring;
    this.feed = feed;
  }

  /** The heartbeat tells the state of the feed, and lets a closed page be noticed. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> follow(@Context Sse sse) {
    Multi<OutboundSseEvent> beats =
        Multi.createBy()
            .concatenating()
            .streams(
                Multi.createFrom().item(0L),
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop())
            .map(tick -> event(sse, "feed", new Heartbeat(feed.state())));
    return Multi.createBy().merging().streams(beats, phones(sse), events(sse));
  }

  private Multi<OutboundSseEvent> phones(Sse sse) {
    return Multi.createFrom()
        .<PhoneChanged>emitter(emitter -> emitter.onTermination(changes.watch(emitter::emit)::run))
        .map(change -> event(sse, "phone", change));
  }

  private Multi<OutboundSseEvent> events(Sse sse) {
    return Multi.createFrom()
        .<Object>emitter(emitter -> emitter.onTermination(ring.watch(emitter::emit)::run))
        .map(passed -> event(sse, "event", passed));
  }

  private static OutboundSseEvent event(Sse sse, String name, Object data) {
    return sse.newEventBuilder()
        .name(name)
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(data)
        .build();
  }

  /** That the simulator lives, and whether it sees the broker. */
  public record Heartbeat(EventFeed.State state) {}
}
