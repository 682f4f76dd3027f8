package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaRuleTest {

  @ParameterizedTest
  @CsvSource({
    "image/jpeg, 5242880",
    "IMAGE/PNG, 5242880",
    "image/webp, 524288",
    "'audio/ogg; codecs=opus', 16777216",
    "video/mp4, 16777216",
    "application/pdf, 104857600",
    "image/svg+xml,",
    "text/html,",
    "application/zip,",
    "'',"
  })
  void each_type_has_its_size_or_is_not_taken(String type, Long most) {
    assertThat(MediaRule.mostBytes(type).orElse(null)).isEqualTo(most);
  }
}
