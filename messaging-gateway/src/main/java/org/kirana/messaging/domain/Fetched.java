package org.kirana.messaging.domain;

import java.nio.file.Path;

/** How one attempt to fetch a file of somebody's ended. */
public sealed interface Fetched {

  /** It is here, and it is what WhatsApp said it would be. */
  record Whole(Path file) implements Fetched {}

  /**
   * It is not what we take, or not what was announced.
   *
   * @param reason a fixed phrase, used as a metric label
   */
  record Refused(String reason) implements Fetched {}

  /** WhatsApp does not have it any more. */
  record Gone() implements Fetched {}

  /** Another attempt may succeed. */
  record Later(String reason) implements Fetched {}
}
