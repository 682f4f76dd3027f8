package org.kirana.messaging.domain;

import java.time.Duration;

/** What has to be done about a message after it was looked at or tried. */
public sealed interface Outcome {

  /** WhatsApp took it. */
  record Accepted(Wamid wamid) implements Outcome {}

  /** Anything else: it counts only while the message is still ours. */
  sealed interface NotTaken extends Outcome {}

  /** It may have left; a status will tell, or a guess be made. */
  record Unsure() implements NotTaken {}

  /** It is tried again after a while. */
  record Retry(Failure failure, Duration after) implements NotTaken {}

  /** It is tried again at once, as its template. */
  record UseTemplate() implements NotTaken {}

  /** It was not tried, and is looked at again. */
  record LookAgain() implements NotTaken {}

  /** It will never leave. */
  record GivenUp(Failure failure) implements NotTaken {}

  /** It is not worth saying any more. */
  record TooLate() implements NotTaken {}
}
