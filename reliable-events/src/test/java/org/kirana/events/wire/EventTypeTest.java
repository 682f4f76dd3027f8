package org.kirana.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventTypeTest {

  private record OrderPlaced() {}

  private record SendMessage() {}

  @Test
  void oneNameHasOneSpelling() {
    assertThat(EventType.of(OrderPlaced.class)).isEqualTo("order-placed");
    assertThat(EventType.of(SendMessage.class)).isEqualTo("send-message");
  }
}
