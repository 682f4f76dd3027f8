package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessTest {

  private static final Duration SHORTLY = Duration.ofSeconds(5);

  @Test
  void whatItWritesIsAppendedToItsLog(@TempDir Path folder) throws IOException {
    Path log = Files.writeString(folder.resolve("log"), "before\n");
    run(log, "echo out; echo err >&2").onExit().join();
    assertThat(log).hasContent("before\nout\nerr\n");
  }

  @Test
  void itsExitValueIsTold(@TempDir Path folder) {
    assertThat(run(folder.resolve("log"), "exit 7").onExit().join()).isEqualTo(7);
  }

  @Test
  void oneThatDoesNotListenIsKilled(@TempDir Path folder) {
    Path log = folder.resolve("log");
    GuardedProcess deaf = run(log, "trap '' TERM; echo ready; while :; do sleep 1; done");
    await().untilAsserted(() -> assertThat(log).content().contains("ready"));
    deaf.stop(Duration.ofMillis(100));
    assertThat(deaf.isAlive()).isFalse();
  }

  @Test
  void aFrozenOneStandsStillUntilItIsThawed(@TempDir Path folder) throws IOException {
    Path log = folder.resolve("log");
    GuardedProcess ticking = run(log, "while :; do echo tick; sleep 0.01; done");
    await().until(() -> Files.exists(log) && Files.size(log) > 0);
    ticking.freeze();
    long frozenAt = Files.size(log);
    await().during(Duration.ofMillis(200)).until(() -> Files.size(log) <= frozenAt + 5);
    ticking.thaw();
    await().until(() -> Files.size(log) > frozenAt + 5);
    ticking.kill();
  }

  @Nested
  class WhenItsParentIsKilled {

    @Test
    void itEndsToo() throws IOException {
      Process parent = parent();
      long child = Long.parseLong(parent.inputReader().readLine());
      assertThat(ProcessHandle.of(child)).isPresent();
      parent.destroyForcibly();
      await()
          .atMost(SHORTLY)
          .until(() -> ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
    }

    private Process parent() throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              Parent.class.getName())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    }
  }

  /** Starts a child, tells its process id, and waits to be killed. */
  static final class Parent {

    public static void main(String[] arguments) throws Exception {
      Path log = Files.createTempFile("kirana-parent", ".log");
      GuardedProcess child =
          GuardedProcess.start(List.of("sleep", "600"), Map.of(), log, Signal.TERM);
      System.out.println(child.pid());
      child.onExit().join();
    }
  }

  private static GuardedProcess run(Path log, String script) {
    return GuardedProcess.start(List.of("sh", "-c", script), Map.of(), log, Signal.TERM);
  }
}
