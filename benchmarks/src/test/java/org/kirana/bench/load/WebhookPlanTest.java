package org.kirana.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookPlanTest {

  @TempDir Path run;

  @Test
  void everyMessageIsToldOfWithEveryWord() {
    WebhookPlan plan = plan(300, 900, 10_000);
    assertThat(plan.messages()).isEqualTo(3000);
    assertThat(plan.batch()).isEqualTo(18);
    assertThat(plan.batches() % WebhookPlan.WORDS.size()).isZero();
    assertThat(plan.reported() * WebhookPlan.WORDS.size()).isEqualTo(plan.batches() * plan.batch());
    assertThat(plan.batches() * plan.batch()).isBetween(8900, 9000);
  }

  @Test
  void aPlanIsReadAsItWasWritten() {
    plan(300, 3000, 1000).writeTo(run);
    assertThat(WebhookPlan.readFrom(run)).isEqualTo(plan(300, 3000, 1000));
  }

  private static WebhookPlan plan(int messages, int statuses, long length) {
    return new WebhookPlan(
        "http://127.0.0.1:1/webhooks",
        "secret",
        "11",
        5,
        length,
        messages,
        statuses,
        List.of("91"));
  }
}
