package org.kirana.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are mounted as files, so that they are in no environment. */
class SettingsInFilesTest {

  @TempDir Path mounted;

  /** A mounted Secret is a folder of links into a hidden one, and may have folders of its own. */
  @Test
  void aFileIsASettingOfItsName() throws IOException {
    Path hidden = Files.createDirectories(mounted.resolve("..2026_11_21"));
    Files.writeString(hidden.resolve("quarkus.datasource.password"), "from a file");
    Files.createSymbolicLink(mounted.resolve("..data"), hidden);
    Files.createSymbolicLink(
        mounted.resolve("quarkus.datasource.password"),
        Path.of("..data/quarkus.datasource.password"));
    Files.write(
        Files.createDirectories(mounted.resolve("stores")).resolve("user.p12"),
        new byte[] {(byte) 0xff, 0});

    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredSources()
            .withDefaultValue("smallrye.config.source.file.locations", mounted.toString())
            .build();

    assertThat(config.getRawValue("quarkus.datasource.password")).isEqualTo("from a file");
  }
}
