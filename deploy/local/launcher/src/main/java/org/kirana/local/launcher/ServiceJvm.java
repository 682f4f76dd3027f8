package org.kirana.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small Java process: six of them, a broker and a database share one laptop. What a training run
 * has kept lets it start sooner.
 */
final class ServiceJvm {

  private static final List<String> OPTIONS =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xms32m",
          "-Xmx128m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Djava.awt.headless=true",
          "-Duser.timezone=UTC",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

  private ServiceJvm() {}

  /** Also with what a measurement wants to try: system property {@code kirana.service-jvm}. */
  static List<String> options(AotCache cache) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(cache.options());
    String tried = System.getProperty("kirana.service-jvm", "").strip();
    if (!tried.isEmpty()) {
      options.addAll(List.of(tried.split("\\s+", -1)));
    }
    return options;
  }
}
