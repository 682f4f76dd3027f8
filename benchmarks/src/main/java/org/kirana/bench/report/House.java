package org.kirana.bench.report;

import java.util.List;
import java.util.Map;

/** Which processes are the services, and which are the house at all. */
final class House {

  private static final List<String> WORLD = List.of("generator", "whatsapp");
  private static final List<String> SERVERS = List.of("kafka", "postgres");

  private House() {}

  static boolean isService(String process) {
    return isInside(process) && !SERVERS.contains(process);
  }

  /** Services, broker and database. */
  static boolean isInside(String process) {
    return !WORLD.contains(process);
  }

  static double ofServices(Map<String, ? extends Number> figures) {
    return figures.entrySet().stream()
        .filter(process -> isService(process.getKey()))
        .mapToDouble(process -> process.getValue().doubleValue())
        .sum();
  }

  static double ofAll(Map<String, ? extends Number> figures) {
    return figures.entrySet().stream()
        .filter(process -> isInside(process.getKey()))
        .mapToDouble(process -> process.getValue().doubleValue())
        .sum();
  }
}
