package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogLinesTest {

  @TempDir Path folder;

  @Test
  void keysNamesAndContextAreFoundWhereverTheyStand() throws IOException {
    LogLines log =
        logged(
            """
            {"timestamp":"1","loggerName":"org.kirana.order.A","message":"matched orderId=1 a phone=2","mdc":{"eventId":"3"}}
            {"timestamp":"2","loggerName":"io.quarkus","message":"other=4","mdc":{},"shopper":"5"}
            """);
    assertThat(log.keys()).containsExactly("loggerName", "mdc", "message", "shopper", "timestamp");
    assertThat(log.contextKeys()).containsExactly("eventId");
    assertThat(log.namesInOurMessages()).containsExactly("orderId", "phone");
  }

  @Test
  void aLineThatAKillHasTornIsTextOnly() throws IOException {
    LogLines log =
        logged("{\"timestamp\":\"1\",\"mess{\"timestamp\":\"2\",\"message\":\"whole\"}\n");
    assertThat(log.json()).isEmpty();
    assertThat(log.text()).contains("whole");
  }

  private LogLines logged(String text) throws IOException {
    return LogLines.of(Files.writeString(folder.resolve("service.log"), text));
  }
}
