package org.kirana.messaging.domain;

/**
 * Where an outgoing message stands.
 *
 * <pre>
 * WAITING ──claim──▶ SENDING ──accepted──▶ ACCEPTED ──▶ SENT ──▶ DELIVERED ──▶ READ
 *    ▲  ◀──retry──────┘  │ ▲                  └──────────┴──▶ FAILED (also from SENDING)
 *    │  ◀──failed, but worth another try──────┴──────────┘
 *    │        no answer ▼ │ no status came: a guess
 *    │                 UNSURE
 *    └─ not after ──▶ EXPIRED
 * </pre>
 *
 * A status may come before the answer to our own request, so every state up to READ can be reached
 * from every earlier one; never backwards. FAILED is final.
 */
public enum OutgoingState {
  WAITING,
  SENDING,
  UNSURE,
  EXPIRED,
  ACCEPTED,
  SENT,
  DELIVERED,
  READ,
  FAILED;

  /** True while the next message to the same contact has to wait. */
  public boolean isOpen() {
    return switch (this) {
      case WAITING, SENDING, UNSURE -> true;
      case EXPIRED, ACCEPTED, SENT, DELIVERED, READ, FAILED -> false;
    };
  }

  public OutgoingState after(DeliveryStatus status) {
    return switch (status) {
      case SENT -> later(SENT);
      case DELIVERED -> later(DELIVERED);
      case READ -> later(READ);
      case FAILED -> failed();
    };
  }

  private OutgoingState later(OutgoingState reported) {
    return compareTo(reported) > 0 ? this : reported;
  }

  /** What has arrived cannot fail any more, and what we gave up stays given up. */
  private OutgoingState failed() {
    return switch (this) {
      case WAITING, SENDING, UNSURE, ACCEPTED, SENT -> FAILED;
      case EXPIRED, DELIVERED, READ, FAILED -> this;
    };
  }
}
