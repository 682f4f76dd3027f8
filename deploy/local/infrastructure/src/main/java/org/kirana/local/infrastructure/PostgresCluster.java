package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A PostgreSQL data directory: made when new, and the command that serves it. */
record PostgresCluster(Path directory, PostgresBinaries binaries, Unprivileged user) {

  private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=200",
          "shared_buffers=64MB",
          "max_wal_size=4GB",
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "io_method=sync",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_line_prefix=%m [%p] %d ");

  static PostgresCluster in(Path directory) {
    return in(directory, Unprivileged.chosen());
  }

  static PostgresCluster in(Path directory, Unprivileged user) {
    var cluster = new PostgresCluster(directory, PostgresBinaries.unpacked(), user);
    if (!Files.exists(cluster.data().resolve("PG_VERSION"))) {
      cluster.initialize();
    }
    return cluster;
  }

  Path data() {
    return directory.resolve("data");
  }

  Path log() {
    return directory.resolve("postgres.log");
  }

  String password() {
    try {
      return Files.readString(passwordFile()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path passwordFile() {
    return directory.resolve("superuser.password");
  }

  private void initialize() {
    writePassword();
    user.own(directory, binaries.directory());
    GuardedProcess initdb =
        GuardedProcess.start(
            user.command(
                binaries.program("initdb"),
                "--pgdata=" + data(),
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"),
            ENVIRONMENT,
            log(),
            Signal.TERM);
    if (initdb.onExit().join() != 0) {
      throw new IllegalStateException("initdb failed; see " + log());
    }
  }

  private void writePassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    try {
      Files.deleteIfExists(passwordFile());
      Files.createFile(
          passwordFile(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  GuardedProcess start(int port) {
    StaleLock.removeFrom(data());
    List<String> command =
        new ArrayList<>(
            user.command(
                binaries.program("postgres"),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port)));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    return GuardedProcess.start(command, ENVIRONMENT, log(), Signal.INT);
  }
}
