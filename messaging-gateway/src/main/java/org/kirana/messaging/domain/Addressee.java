package org.kirana.messaging.domain;

import java.util.Optional;

/**
 * Whom a message goes to, as we knew them when it was claimed.
 *
 * @param reachedAs their number and user id of today; empty if we know neither
 * @param window when they last wrote to the message's line
 * @param wantsNoNews whether they asked that line to stop
 */
public record Addressee(
    Optional<WhatsAppIdentity> reachedAs, CustomerServiceWindow window, boolean wantsNoNews) {}
