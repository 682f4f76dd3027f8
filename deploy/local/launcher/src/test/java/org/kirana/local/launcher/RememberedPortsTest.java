package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kirana.local.infrastructure.FreePort;

class RememberedPortsTest {

  private final List<String> said = new ArrayList<>();
  private final Narrator narrator =
      (sentence, arguments) -> said.add(sentence.formatted(arguments));

  @Test
  void theUsualPortIsTakenSilently(@TempDir Path folder) {
    int usual = FreePort.any();
    assertThat(new RememberedPorts(folder, narrator).choose("kafka", usual)).isEqualTo(usual);
    assertThat(said).isEmpty();
  }

  @Test
  void anotherPortIsSaidAndRemembered(@TempDir Path folder) throws IOException {
    int usual;
    int chosen;
    try (ServerSocket somebodyElse = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      usual = somebodyElse.getLocalPort();
      chosen = new RememberedPorts(folder, narrator).choose("kafka", usual);
    }
    assertThat(chosen).isGreaterThan(usual);
    assertThat(said).containsExactly("Port %d is taken; kafka takes %d.".formatted(usual, chosen));
    assertThat(new RememberedPorts(folder, narrator).choose("kafka", usual)).isEqualTo(chosen);
  }

  @Test
  void twoProgramsNeverGetTheSame(@TempDir Path folder) {
    var ports = new RememberedPorts(folder, narrator);
    int usual = FreePort.any();
    assertThat(ports.choose("kafka", usual)).isNotEqualTo(ports.choose("postgres", usual));
  }
}
