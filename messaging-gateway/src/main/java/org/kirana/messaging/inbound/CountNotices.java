package org.kirana.messaging.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jboss.logging.Logger;
import org.kirana.messaging.domain.Notice;

/** Makes what WhatsApp says of our account visible to whoever looks after it. */
final class CountNotices {

  private static final Logger LOG = Logger.getLogger(CountNotices.class);

  private CountNotices() {}

  static void count(List<Notice> notices, MeterRegistry metrics) {
    for (Notice notice : notices) {
      metrics
          .counter("kirana.whatsapp.notices", "field", notice.field(), "word", notice.word())
          .increment();
      LOG.warnf(
          "WhatsApp says %s: %s template %s", notice.field(), notice.word(), notice.template());
    }
  }
}
