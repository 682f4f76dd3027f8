package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. A root user's database runs in a user namespace of its own,
 * where it is nobody; where the system forbids that, it runs as the system's user {@code nobody}.
 */
record Unprivileged(List<String> prefix, boolean otherUser) {

  private static final String NOBODY = "65534";

  static Unprivileged chosen() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new Unprivileged(List.of(), false);
    }
    if (succeeds("unshare", "-U", "true")) {
      return new Unprivileged(List.of("unshare", "-U"), false);
    }
    return nobody();
  }

  static Unprivileged nobody() {
    return new Unprivileged(
        List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"), true);
  }

  List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(program);
    command.addAll(List.of(arguments));
    return command;
  }

  /** Makes the folder its own, and checks that it gets there and to its programs. */
  void own(Path directory, Path programs) {
    if (!otherUser) {
      return;
    }
    if (!succeeds("chown", "-R", NOBODY + ":" + NOBODY, directory.toString())
        || !reaches(directory)
        || !reaches(programs)) {
      throw new IllegalStateException(
          "User nobody cannot use %s and %s; run as another user than root"
              .formatted(directory, programs));
    }
  }

  private boolean reaches(Path folder) {
    return succeeds(command("test", "-x", folder.toString()).toArray(String[]::new));
  }

  private static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
