package org.kirana.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code contracts/asyncapi.yaml} says of topics and of who hears and announces on them. */
final class Contracts {

  private static final JsonNode DOCUMENT = document();

  private Contracts() {}

  static Set<String> topics() {
    return DOCUMENT.path("channels").properties().stream()
        .map(channel -> channel.getValue().path("address").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> services() {
    return operations().map(operation -> operation[0]).collect(Collectors.toSet());
  }

  static Set<String> hears(String service) {
    return of(service, "hears");
  }

  static Set<String> announces(String service) {
    return of(service, "announces");
  }

  private static Set<String> of(String service, String verb) {
    return operations()
        .filter(operation -> operation[0].equals(service) && operation[1].equals(verb))
        .map(operation -> operation[2])
        .collect(Collectors.toSet());
  }

  private static Stream<String[]> operations() {
    return DOCUMENT.path("operations").properties().stream()
        .map(operation -> operation.getKey().split("\\.", 3));
  }

  private static JsonNode document() {
    try {
      return Overlay.parse(Files.readString(Root.path("contracts/asyncapi.yaml"))).getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
