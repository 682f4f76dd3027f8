package org.kirana.messaging.domain;

import java.util.UUID;

/** A tap that asks for another link, because this one has expired or was used. */
public record FreshLink(UUID linkId, String language) implements MessageContent {}
