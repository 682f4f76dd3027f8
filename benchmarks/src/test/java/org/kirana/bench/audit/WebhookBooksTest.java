package org.kirana.bench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kirana.bench.load.WebhookPlan;

class WebhookBooksTest {

  private static final WebhookPlan PLAN =
      new WebhookPlan("http://127.0.0.1:1", "secret", "11", 0, 2000, 30, 900, List.of("91"));

  @Test
  void allWebhooksTogetherOweEveryWordAboutEveryMessageOnce() {
    BitSet all = new BitSet();
    all.set(0, PLAN.batches());
    assertThat(WebhookBooks.statuses(PLAN, all).cardinality())
        .isEqualTo(PLAN.reported() * WebhookPlan.WORDS.size());
  }

  @Test
  void aStatusThatIsOnNoTopicIsFound() {
    BitSet first = new BitSet();
    first.set(0);
    Witness changed = new Witness("topic");
    BitSet owed = WebhookBooks.statuses(PLAN, first);
    owed.stream().skip(1).forEach(number -> changed.saw(number, "event " + number));
    assertThat(changed.findings(owed).getFirst())
        .isEqualTo(new Finding("lost in topic", 1, "order 0"));
  }

  @Test
  void booksThatLackAMessageDoNotClose() {
    assertThat(new WebhookBooks(List.of(new Finding("lost", 1, "")), 0).closes()).isFalse();
    assertThat(new WebhookBooks(List.of(new Finding("lost", 0, "")), 3).closes()).isTrue();
  }
}
