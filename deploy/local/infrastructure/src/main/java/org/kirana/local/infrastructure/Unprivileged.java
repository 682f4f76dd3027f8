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

  static Unprivileged chosen() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new Unprivileged(List.of(), false);
    }
    if (succeeds("unshare", "-U", "true")) {
      return new Unprivileged(List.of("unshare", "-U"), false);
    }
    return new Unprivileged(
        List.of("setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"), true);
  }

  List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(program);
    command.addAll(List.of(arguments));
    return command;
  }

  void own(Path directory) {
    if (otherUser && !succeeds("chown", "-R", "nobody:nogroup", directory.toString())) {
      throw new IllegalStateException(
          "Could not give " + directory + " to nobody; run as another user than root");
    }
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
