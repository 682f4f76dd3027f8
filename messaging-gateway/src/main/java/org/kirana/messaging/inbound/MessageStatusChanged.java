package org.kirana.messaging.inbound;

import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Wamid;

/** Something became of a message; only those with an id of ours concern us. */
public record MessageStatusChanged(
    @Nullable MessageId messageId,
    @Nullable Wamid wamid,
    DeliveryStatus status,
    @Nullable Failure failure) {}
