package org.kirana.assignment.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Notice;

/**
 * What a partner last said of their store, as operators see it.
 *
 * @param until when it ends by itself, UTC; null if only another word ends it
 * @param since when it was said, UTC
 */
record NoticeView(Notice.Kind kind, @Nullable Instant until, ContactId by, Instant since) {

  static @Nullable NoticeView of(@Nullable Notice notice) {
    return notice == null
        ? null
        : new NoticeView(notice.kind(), notice.until(), notice.by(), notice.at());
  }
}
