package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;

/**
 * What a launcher leaves in its folder for other commands to find: which processes run, and where
 * they are reached.
 *
 * @param ready healthy and seeded
 */
record RunningHouse(
    ProcessIdentity launcher,
    boolean ready,
    Addresses addresses,
    String bootstrapServers,
    Map<String, ProcessIdentity> processes) {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String FILE = "running.properties";

  static RunningHouse of(LocalStack stack, boolean ready) {
    Map<String, ProcessIdentity> processes = new LinkedHashMap<>();
    stack
        .servers()
        .forEach((name, server) -> identity(server.pid()).ifPresent(id -> processes.put(name, id)));
    return new RunningHouse(
        ProcessIdentity.of(ProcessHandle.current()),
        ready,
        stack.addresses(),
        stack.infrastructure().bootstrapServers(),
        processes);
  }

  private static Optional<ProcessIdentity> identity(OptionalLong pid) {
    return pid.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(pid.getAsLong()).map(ProcessIdentity::of);
  }

  /** What was written there last, whether it still runs or not. */
  static Optional<RunningHouse> lastIn(Path directory) {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var reader = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(reader);
      return Optional.of(read(properties));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What runs there now. */
  static Optional<RunningHouse> in(Path directory) {
    return lastIn(directory).filter(house -> house.launcher().alive().isPresent());
  }

  /** Waits until what is starting there is healthy and seeded. */
  static RunningHouse awaitReady(Path directory) {
    Patience.of(PATIENCE)
        .until(
            () -> in(directory).map(RunningHouse::ready).orElse(true),
            () -> "It did not get ready; see " + directory.resolve("logs"));
    return in(directory)
        .orElseThrow(
            () -> new Impatient("It could not be started; see " + directory.resolve("logs")));
  }

  private static RunningHouse read(Properties properties) {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    Map<Service, Integer> management = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      ports.put(service, Integer.parseInt(properties.getProperty("port." + service.title())));
      management.put(
          service, Integer.parseInt(properties.getProperty("management." + service.title(), "0")));
    }
    Map<String, ProcessIdentity> processes = new LinkedHashMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith("process.")) {
        processes.put(
            key.substring("process.".length()), ProcessIdentity.parse(properties.getProperty(key)));
      }
    }
    return new RunningHouse(
        ProcessIdentity.parse(properties.getProperty("launcher")),
        Boolean.parseBoolean(properties.getProperty("ready")),
        new Addresses(ports, management),
        properties.getProperty("bootstrap-servers"),
        processes);
  }

  void writeTo(Path directory) {
    Properties properties = new Properties();
    properties.setProperty("launcher", launcher.toString());
    properties.setProperty("ready", Boolean.toString(ready));
    properties.setProperty("bootstrap-servers", bootstrapServers);
    addresses
        .ports()
        .forEach((service, port) -> properties.setProperty("port." + service.title(), "" + port));
    addresses
        .managementPorts()
        .forEach(
            (service, port) -> properties.setProperty("management." + service.title(), "" + port));
    processes.forEach((name, id) -> properties.setProperty("process." + name, id.toString()));
    try {
      Path unfinished = directory.resolve(FILE + ".new");
      try (var writer = Files.newBufferedWriter(unfinished)) {
        properties.store(writer, null);
      }
      Files.move(
          unfinished,
          directory.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void forget(Path directory) {
    try {
      Files.deleteIfExists(directory.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what a killed launcher may have left behind, so that its data and ports are free. */
  void clearAway() {
    processes.values().forEach(process -> process.endSurely(Duration.ofSeconds(15)));
  }
}
