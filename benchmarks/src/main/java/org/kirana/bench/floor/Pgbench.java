package org.kirana.bench.floor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own load program, where somebody has installed it. */
record Pgbench(Path program) {

  static Optional<Pgbench> installed() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Pgbench::new);
  }

  /**
   * Says the statements of one transaction after the other; {@code :turn} in them counts from 0.
   *
   * @param folder for its script and its log
   */
  void run(FloorPlan.Where where, List<String> statements, int turns, Path folder) {
    Path script = folder.resolve("pure.sql");
    try {
      Files.writeString(
          script,
          "SELECT nextval('turns') AS turn \\gset\nBEGIN;\n"
              + String.join(";\n", statements)
              + ";\nCOMMIT;\n");
      int status = start(where, script, turns, folder).waitFor();
      if (status != 0) {
        throw new IllegalStateException("pgbench ended with " + status + "; see " + folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process start(FloorPlan.Where where, Path script, int turns, Path folder)
      throws IOException {
    URI database = URI.create(where.jdbcUrl().substring("jdbc:".length()));
    List<String> command =
        List.of(
            program.toString(),
            "-n",
            "-t",
            Integer.toString(turns),
            "-f",
            script.toString(),
            "-h",
            database.getHost(),
            "-p",
            Integer.toString(database.getPort()),
            "-U",
            where.username(),
            database.getPath().substring(1));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("pgbench.log").toFile());
    builder.environment().put("PGPASSWORD", where.password());
    return builder.start();
  }
}
