package org.kirana.messaging.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What leaves with a message as {@code biz_opaque_callback_data} and comes back on every status:
 * our name of it and, while traces are on, a space and the {@code traceparent} of the attempt.
 */
public record CallbackData(MessageId messageId, @Nullable String traceparent) {

  private static final Pattern WITH_TRACE =
      Pattern.compile("(\\S.*) (00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2})");

  /** Empty if it cannot be ours. */
  public static Optional<CallbackData> read(String text) {
    if (text.isBlank() || text.length() > MessageId.LONGEST) {
      return Optional.empty();
    }
    Matcher traced = WITH_TRACE.matcher(text);
    return Optional.of(
        traced.matches()
            ? new CallbackData(new MessageId(traced.group(1)), traced.group(2))
            : new CallbackData(new MessageId(text), null));
  }

  /** Where there is no room for both, the name alone. */
  public String text() {
    String name = messageId.value();
    String both = traceparent == null ? name : name + " " + traceparent;
    return both.length() > MessageId.LONGEST ? name : both;
  }
}
