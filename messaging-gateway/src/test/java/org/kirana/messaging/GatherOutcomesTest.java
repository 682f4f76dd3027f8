package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kirana.messaging.domain.Addressee;
import org.kirana.messaging.domain.CustomerServiceWindow;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.persistence.ClaimedMessage;

class GatherOutcomesTest {

  private static final Duration A_LONG_LEASE = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Memory memory = new Memory();
  private GatherOutcomes gather = gathering(A_LONG_LEASE);

  @AfterEach
  void stop() throws InterruptedException {
    gather.stop(new ShutdownEvent());
  }

  @Test
  void what_ended_together_is_remembered_together() {
    for (int i = 0; i < 100; i++) {
      gather.remember(accepted("m" + i));
    }

    gather.start(new StartupEvent());

    await().atMost(PATIENCE).until(() -> memory.remembered().size() == 100);
    assertThat(memory.calls).hasSize(1);
  }

  @Test
  void what_could_not_be_remembered_is_tried_again_and_its_neighbours_are_not() {
    memory.refuseOnce.add("refused");
    gather.remember(accepted("before"));
    gather.remember(accepted("refused"));
    gather.remember(accepted("after"));

    gather.start(new StartupEvent());

    await().atMost(PATIENCE).until(() -> memory.remembered().contains("refused"));
    assertThat(memory.remembered()).containsExactly("before", "after", "refused");
  }

  @Test
  void when_the_lease_has_ended_it_is_left_to_the_statuses() {
    gather = gathering(Duration.ZERO);
    memory.refuseOnce.add("refused");
    gather.remember(accepted("refused"));
    gather.start(new StartupEvent());
    await().atMost(PATIENCE).until(() -> memory.calls.size() == 1);

    gather.remember(accepted("marker"));

    await().atMost(PATIENCE).until(() -> memory.calls.size() == 2);
    assertThat(memory.remembered()).containsExactly("marker");
  }

  @Test
  void stopping_remembers_all_that_has_ended_by_then() throws InterruptedException {
    for (int i = 0; i < 1_200; i++) {
      gather.remember(accepted("m" + i));
    }
    gather.start(new StartupEvent());

    gather.stop(new ShutdownEvent());

    assertThat(memory.remembered()).hasSize(1_200);
  }

  private GatherOutcomes gathering(Duration lease) {
    return new GatherOutcomes(memory, new Bell(), FixedSettings.lease(lease));
  }

  private static Ended accepted(String id) {
    return new Ended(
        new ClaimedMessage(
            new MessageId(id),
            UUID.randomUUID(),
            "{}",
            new Addressee(Optional.empty(), new CustomerServiceWindow(Optional.empty()), false),
            1,
            false,
            false,
            Instant.now(),
            System.nanoTime(),
            null),
        new Outcome.Accepted(new Wamid("wamid." + id)));
  }

  /** Remembers everything but what it is told to refuse once. */
  private static final class Memory extends RecordOutcomes {

    private final List<List<String>> calls = new CopyOnWriteArrayList<>();
    private final Set<String> refuseOnce = ConcurrentHashMap.newKeySet();

    Memory() {
      super(null, null);
    }

    List<String> remembered() {
      return calls.stream().flatMap(List::stream).toList();
    }

    @Override
    List<Ended> record(List<Ended> ended) {
      List<Ended> refused = new ArrayList<>();
      List<String> remembered = new ArrayList<>();
      for (Ended one : ended) {
        String id = one.message().messageId().value();
        if (refuseOnce.remove(id)) {
          refused.add(one);
        } else {
          remembered.add(id);
        }
      }
      calls.add(remembered);
      return refused;
    }
  }
}
