package org.kirana.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kirana.messaging.OurWhatsApp;

class AccessTokenTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("token");
  }

  @Test
  void may_be_fixed() {
    assertThat(new AccessToken(new OurWhatsApp("fixed", null)).now()).isEqualTo("fixed");
  }

  @Test
  void in_a_file_is_read_again_when_it_changes() throws IOException {
    Files.writeString(file, "first\n");
    AccessToken token = new AccessToken(new OurWhatsApp("fixed", file));
    assertThat(token.now()).isEqualTo("first");

    Files.writeString(file, "second");

    await().atMost(Duration.ofSeconds(10)).until(() -> token.now().equals("second"));
  }

  @Test
  void goes_on_while_its_file_is_away_or_empty() throws IOException {
    Files.writeString(file, "first");
    AccessToken token = new AccessToken(new OurWhatsApp(null, file));
    assertThat(token.now()).isEqualTo("first");

    Files.writeString(file, "");
    await().during(Duration.ofMillis(1_500)).until(() -> token.now().equals("first"));
    Files.delete(file);
    await().during(Duration.ofMillis(1_500)).until(() -> token.now().equals("first"));
  }

  @Test
  void that_is_nowhere_lets_nothing_begin() {
    AccessToken token = new AccessToken(new OurWhatsApp(" ", file));

    assertThatThrownBy(token::now).isInstanceOf(IllegalStateException.class);
  }
}
