package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.kirana.events.Publication;
import org.kirana.events.Publisher;
import org.kirana.events.wire.EventProducer;
import org.kirana.events.wire.OutgoingRecord;
import org.kirana.events.wire.RecordFactory;

/** Publishes first: nothing here changes, Kafka's acknowledgement is the only effect. */
@ApplicationScoped
class DirectPublisher implements Publisher {

  private final RecordFactory records;
  private final EventProducer producer;

  DirectPublisher(RecordFactory records, EventProducer producer) {
    this.records = records;
    this.producer = producer;
  }

  @Override
  public CompletionStage<Void> publish(List<Publication> publications) {
    return producer.send(publications.stream().map(this::record).toList());
  }

  private OutgoingRecord record(Publication publication) {
    return records.record(publication.id(), publication.announcement(), publication.traceparent());
  }
}
