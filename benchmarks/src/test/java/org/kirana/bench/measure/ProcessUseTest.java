package org.kirana.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessUseTest {

  /** As PostgreSQL's server is a child of whoever gave up root, and its backends come and go. */
  @Test
  void aGrandchildThatHasEndedIsCounted() throws IOException {
    String busy = "i=0; while [ $i -lt 500000 ]; do i=$((i+1)); done";
    String server = "sh -c '" + busy + "'; echo ended; read -r never";
    Process family = new ProcessBuilder("sh", "-c", "sh -c \"$0\"; echo gone", server).start();
    try (BufferedReader said = family.inputReader()) {
      assertThat(said.readLine()).isEqualTo("ended");
      assertThat(ProcessUse.cpuMicros(family.pid())).isGreaterThan(50_000);
    } finally {
      family.descendants().forEach(ProcessHandle::destroyForcibly);
      family.destroyForcibly();
    }
  }
}
