package org.kirana.messaging.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Price;
import org.kirana.messaging.domain.Wamid;

/** Something became of a message; only those with an id of ours concern us. */
public record MessageStatusChanged(
    @Nullable MessageId messageId,
    @Nullable Wamid wamid,
    DeliveryStatus status,
    Instant changedAt,
    @Nullable Failure failure,
    @Nullable Price pricing) {}
