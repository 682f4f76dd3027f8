package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorAloneTest {

  @TempDir Path directory;

  @Test
  void without_further_words_it_is_where_it_always_is() {
    assertThat(SimulatorOptions.of(List.of()))
        .contains(new SimulatorOptions(8090, Optional.empty()));
  }

  @Test
  void port_and_callback_can_be_chosen() {
    assertThat(
            SimulatorOptions.of(
                List.of("--callback", "http://localhost:3000/hook", "--port", "9000")))
        .contains(new SimulatorOptions(9000, Optional.of("http://localhost:3000/hook")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--port", "--port x", "--port 0", "--port 65536", "--callback here", "9000"})
  void other_words_make_no_sense(String words) {
    assertThat(SimulatorOptions.of(List.of(words.split(" ", -1)))).isEmpty();
  }

  @Test
  void its_secrets_are_made_once_and_stay() {
    Map<String, String> settings = settings(Map.of(), new SimulatorOptions(8090, Optional.empty()));

    assertThat(settings)
        .containsKeys("KIRANA_SIMULATOR_APP_SECRET", "KIRANA_SIMULATOR_VERIFY_TOKEN")
        .containsEntry("KIRANA_SIMULATOR_CALLBACK_URL", "http://localhost:8081/webhooks/whatsapp")
        .containsEntry("QUARKUS_HTTP_PORT", "8090")
        .isEqualTo(settings(Map.of(), new SimulatorOptions(8090, Optional.empty())));
  }

  @Test
  void the_environment_goes_before_and_what_is_said_before_that() {
    Map<String, String> environment =
        Map.of(
            "KIRANA_SIMULATOR_ACCESS_TOKEN", "mine",
            "KIRANA_SIMULATOR_CALLBACK_URL", "http://localhost:1/from-the-environment");

    assertThat(settings(environment, new SimulatorOptions(8090, Optional.empty())))
        .containsEntry("KIRANA_SIMULATOR_ACCESS_TOKEN", "mine")
        .containsEntry("KIRANA_SIMULATOR_CALLBACK_URL", "http://localhost:1/from-the-environment");
    assertThat(
            settings(
                environment, new SimulatorOptions(8090, Optional.of("http://localhost:2/said"))))
        .containsEntry("KIRANA_SIMULATOR_CALLBACK_URL", "http://localhost:2/said");
  }

  @Test
  void a_taken_port_is_said_and_nothing_is_started() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var simulator = new SimulatorAlone(directory, Narrator.silent(), Map.of());

      assertThat(simulator.run(new SimulatorOptions(taken.getLocalPort(), Optional.empty())))
          .isEqualTo(1);
      assertThat(directory).isEmptyDirectory();
    }
  }

  private Map<String, String> settings(Map<String, String> environment, SimulatorOptions options) {
    return new SimulatorAlone(directory, Narrator.silent(), environment).settings(options);
  }
}
