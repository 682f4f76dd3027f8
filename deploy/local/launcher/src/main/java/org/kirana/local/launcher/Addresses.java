package org.kirana.local.launcher;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where each service is reached; fixed before any of them starts, so that each can be told of the
 * others.
 */
public record Addresses(Map<Service, Integer> ports) {

  public Addresses {
    ports = Map.copyOf(ports);
  }

  static Addresses chosenBy(Ports ports) {
    Map<Service, Integer> chosen = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      chosen.put(service, ports.choose(service.title(), service.usualPort()));
    }
    return new Addresses(chosen);
  }

  public int port(Service service) {
    return Objects.requireNonNull(ports.get(service));
  }

  public URI uri(Service service) {
    return URI.create("http://127.0.0.1:" + port(service));
  }
}
