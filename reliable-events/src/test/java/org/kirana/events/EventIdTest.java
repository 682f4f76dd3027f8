package org.kirana.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventIdTest {

  @Test
  void theSameCauseAndWordGiveTheSameIdEveryTime() {
    EventId first = EventId.derive("wamid.1", "message-received");
    assertThat(EventId.derive("wamid.1", "message-received")).isEqualTo(first);
    assertThat(first.derive("order-placed")).isEqualTo(first.derive("order-placed"));
  }

  @Test
  void anotherCauseOrWordGivesAnotherId() {
    EventId id = EventId.derive("a", "bc");
    assertThat(EventId.derive("ab", "c")).isNotEqualTo(id);
    assertThat(EventId.derive("a", "bd")).isNotEqualTo(id);
  }

  @Test
  void aDerivedUuidSaysHowItWasMade() {
    UUID uuid = EventId.derive("a", "b").deriveUuid("order");
    assertThat(uuid.version()).isEqualTo(8);
    assertThat(uuid.variant()).isEqualTo(2);
  }

  @Test
  void aBlankIdIsRefused() {
    assertThatThrownBy(() -> new EventId(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
