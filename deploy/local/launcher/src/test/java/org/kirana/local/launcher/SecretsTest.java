package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @Test
  void areMadeOnceAndReadableForTheirOwnerAlone(@TempDir Path folder) throws IOException {
    Secrets first = Secrets.in(folder);
    assertThat(Secrets.in(folder)).isEqualTo(first);
    assertThat(
            Set.of(
                first.appSecret(),
                first.verifyToken(),
                first.accessToken(),
                first.adminKey(),
                first.linkKey()))
        .hasSize(5)
        .allMatch(secret -> secret.length() == 48);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
        .isEqualTo("rw-------");
  }

  @Test
  void areNotTheSameOnTwoMachines(@TempDir Path mine, @TempDir Path yours) {
    assertThat(Secrets.in(mine)).isNotEqualTo(Secrets.in(yours));
  }

  @Test
  void doNotShowThemselves(@TempDir Path folder) {
    Secrets secrets = Secrets.in(folder);
    assertThat(secrets.toString()).doesNotContain(secrets.adminKey());
  }
}
