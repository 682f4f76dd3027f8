package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.kirana.local.infrastructure.FreePort;

/** The usual port, or the last one, or the next free one, which is then said and remembered. */
final class RememberedPorts implements Ports {

  /** So that one taken port does not push all neighbours aside. */
  private static final int STRIDE = 100;

  private final Path file;
  private final Narrator narrator;
  private final Properties remembered = new Properties();
  private final Set<Integer> given = new HashSet<>();

  RememberedPorts(Path directory, Narrator narrator) {
    this.file = directory.resolve("ports.properties");
    this.narrator = narrator;
    if (Files.exists(file)) {
      load();
    }
  }

  @Override
  public int choose(String program, int usual) {
    int wished = Integer.parseInt(remembered.getProperty(program, Integer.toString(usual)));
    int chosen = wished;
    while (!FreePort.isFree(chosen) || given.contains(chosen)) {
      chosen += STRIDE;
    }
    if (chosen != wished) {
      narrator.say("Port %d is taken; %s takes %d.", wished, program, chosen);
    }
    given.add(chosen);
    remembered.setProperty(program, Integer.toString(chosen));
    store();
    return chosen;
  }

  private void load() {
    try (var reader = Files.newBufferedReader(file)) {
      remembered.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void store() {
    try (var writer = Files.newBufferedWriter(file)) {
      remembered.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
