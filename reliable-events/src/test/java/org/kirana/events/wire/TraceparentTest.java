package org.kirana.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceparentTest {

  private static final String CAUSE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @Test
  void anEffectIsInTheTraceOfItsCauseWithItsOwnSpan() {
    assertThat(Traceparent.following(CAUSE))
        .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
        .endsWith("-01")
        .hasSameSizeAs(CAUSE)
        .isNotEqualTo(CAUSE);
  }

  @Test
  void aCauseWithoutOrWithABrokenTraceBeginsANewOne() {
    assertThat(Traceparent.following(null)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    assertThat(Traceparent.following("junk")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
  }
}
