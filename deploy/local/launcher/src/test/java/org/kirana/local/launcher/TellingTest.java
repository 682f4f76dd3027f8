package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingTest {

  private final List<String> said = new ArrayList<>();
  private final Telling telling =
      new Telling((sentence, arguments) -> said.add(sentence.formatted(arguments)));

  @Test
  void anEventIsTimedFromTheSceneInWhichItWasAnnounced() {
    telling.scene("Hi");
    Instant during = Instant.now();
    telling.scene("Cart");
    telling.event(event("message-received", during, "{\"kind\":\"text\"}"));
    assertThat(said.getLast()).contains("message-received (text)").contains(" ms");
  }

  @Test
  void anEventFromBeforeTheStoryTookNoTime() {
    telling.event(event("order-placed", Instant.EPOCH, "{}"));
    assertThat(said.getLast()).startsWith("       0 ms  order-placed ");
  }

  @Test
  void aBubbleKeepsItsLines() {
    telling.bubble("Kirana", "Welcome\nShare your location");
    assertThat(said)
        .containsExactly(
            "             Kirana | Welcome", "             Kirana | Share your location");
  }

  private static StoryEvent event(String type, Instant at, String json) {
    try {
      return new StoryEvent("messages", type, at, new ObjectMapper().readTree(json));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
