package org.kirana.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Rows;
import org.kirana.events.Subscriber;
import org.kirana.messaging.RecordPrice;
import org.kirana.messaging.RecordReport;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Hears what became of our messages; a status settles an attempt that we were unsure of. */
@ApplicationScoped
class MessageStatusChangedSubscriber implements Subscriber<MessageStatusChanged> {

  private final RecordReport recordReport;
  private final RecordPrice recordPrice;
  private final Rows rows;

  MessageStatusChangedSubscriber(RecordReport recordReport, RecordPrice recordPrice, Rows rows) {
    this.recordReport = recordReport;
    this.recordPrice = recordPrice;
    this.rows = rows;
  }

  @Override
  public Class<MessageStatusChanged> hears() {
    return MessageStatusChanged.class;
  }

  @Override
  public void preload(Event<MessageStatusChanged> event, Preload preload) {
    MessageId messageId = event.data().messageId();
    if (messageId != null) {
      preload.row(OutgoingMessage.class, messageId.value());
    }
  }

  @Override
  public void hear(Event<MessageStatusChanged> event) {
    MessageId messageId = event.data().messageId();
    if (messageId != null) {
      rows.find(OutgoingMessage.class, messageId.value())
          .ifPresent(message -> hear(event.data(), message));
    }
  }

  private void hear(MessageStatusChanged status, OutgoingMessage message) {
    recordReport.record(status, message);
    recordPrice.record(status.pricing(), status.changedAt(), message);
  }
}
