package org.kirana.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * {@code ./kirana status}: what runs, where, how well, and how much memory it takes. Succeeds when
 * all is well.
 */
record Status(Path directory, Narrator narrator) {

  int run() {
    Optional<RunningHouse> house = RunningHouse.in(directory);
    if (house.isEmpty()) {
      narrator.say("Nothing runs.");
      return 3;
    }
    return tell(house.get());
  }

  private int tell(RunningHouse house) {
    narrator.say("%-26s %-9s %8s  %8s  %s", "", "", "pid", "memory", "address");
    boolean well = true;
    long total = line("launcher", house.launcher(), true, "", Memory::alone);
    for (Map.Entry<String, ProcessIdentity> each : new TreeMap<>(house.processes()).entrySet()) {
      boolean fine = isWell(house, each.getKey(), each.getValue());
      well &= fine;
      String address = address(house, each.getKey());
      total += line(each.getKey(), each.getValue(), fine, address, Memory::withChildren);
    }
    narrator.say("%-26s %-9s %8s  %5d MB", "together", "", "", total >> 20);
    return well ? 0 : 1;
  }

  private long line(
      String name,
      ProcessIdentity process,
      boolean fine,
      String address,
      ToLongFunction<ProcessHandle> measure) {
    long memory = process.alive().map(measure::applyAsLong).orElse(0L);
    narrator.say(
        "%-26s %-9s %8d  %5d MB  %s",
        name, fine ? "well" : "not well", process.pid(), memory >> 20, address);
    return memory;
  }

  private static boolean isWell(RunningHouse house, String name, ProcessIdentity process) {
    return process.alive().isPresent()
        && uri(house, name).map(uri -> Http.answersWell(uri.resolve("/q/health"))).orElse(true);
  }

  private static String address(RunningHouse house, String name) {
    return name.equals("kafka")
        ? house.bootstrapServers()
        : uri(house, name).map(URI::toString).orElse("");
  }

  private static Optional<URI> uri(RunningHouse house, String name) {
    return Arrays.stream(Service.values())
        .filter(service -> service.title().equals(name))
        .findFirst()
        .map(house.addresses()::uri);
  }
}
