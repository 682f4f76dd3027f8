package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningHouseTest {

  private static final ProcessIdentity US = ProcessIdentity.of(ProcessHandle.current());
  private static final Addresses ADDRESSES = Addresses.chosenBy((program, usual) -> usual);

  @Test
  void isFoundAsItWasWritten(@TempDir Path folder) {
    RunningHouse house = house(US, Map.of("kafka", US));
    house.writeTo(folder);
    assertThat(RunningHouse.in(folder)).contains(house);
  }

  @Test
  void isGoneWhenItsLauncherIs(@TempDir Path folder) {
    house(new ProcessIdentity(US.pid(), US.startMillis() - 60_000), Map.of()).writeTo(folder);
    assertThat(RunningHouse.in(folder)).isEmpty();
    assertThat(RunningHouse.lastIn(folder)).isPresent();
  }

  @Test
  void whatAKilledLauncherLeftIsClearedAway() throws IOException {
    Process left = new ProcessBuilder("sleep", "600").start();
    Process foreign = new ProcessBuilder("sleep", "600").start();
    ProcessIdentity reusedId = new ProcessIdentity(foreign.pid(), 1);
    house(
            US,
            new TreeMap<>(
                Map.of("kafka", ProcessIdentity.of(left.toHandle()), "postgres", reusedId)))
        .clearAway();
    assertThat(left.isAlive()).isFalse();
    assertThat(foreign.isAlive()).isTrue();
    foreign.destroyForcibly();
  }

  private static RunningHouse house(
      ProcessIdentity launcher, Map<String, ProcessIdentity> processes) {
    return new RunningHouse(launcher, true, ADDRESSES, "127.0.0.1:19092", processes);
  }
}
