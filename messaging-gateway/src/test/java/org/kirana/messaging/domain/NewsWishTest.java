package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsWishTest {

  @ParameterizedTest
  @ValueSource(strings = {"STOP", " stop. ", "Stop!", "unsubscribe", "बंद", "थांबा"})
  void one_word_stops_the_news(String text) {
    assertThat(NewsWish.spoken(text)).contains(NewsWish.STOP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"START", "start.", "शुरू", "सुरू"})
  void one_word_brings_them_back(String text) {
    assertThat(NewsWish.spoken(text)).contains(NewsWish.RESUME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "...", "stop my order", "Hi", "bus stop 2 kg onions", "starter"})
  void anything_else_is_no_wish(String text) {
    assertThat(NewsWish.spoken(text)).isEmpty();
  }
}
