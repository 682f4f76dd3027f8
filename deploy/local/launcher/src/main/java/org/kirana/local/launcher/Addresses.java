package org.kirana.local.launcher;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where each service is reached; fixed before any of them starts, so that each can be told of the
 * others.
 *
 * @param managementPorts where operators reach each
 */
public record Addresses(Map<Service, Integer> ports, Map<Service, Integer> managementPorts) {

  public Addresses {
    ports = Map.copyOf(ports);
    managementPorts = Map.copyOf(managementPorts);
  }

  static Addresses chosenBy(Ports ports) {
    Map<Service, Integer> chosen = new EnumMap<>(Service.class);
    Map<Service, Integer> management = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      chosen.put(service, ports.choose(service.title(), service.usualPort()));
      management.put(
          service, ports.choose(service.title() + "-management", service.usualManagementPort()));
    }
    return new Addresses(chosen, management);
  }

  public int port(Service service) {
    return Objects.requireNonNull(ports.get(service));
  }

  public URI uri(Service service) {
    return URI.create("http://127.0.0.1:" + port(service));
  }

  int managementPort(Service service) {
    return Objects.requireNonNull(managementPorts.get(service));
  }

  /** Where operators ask it. */
  public URI management(Service service) {
    return URI.create("http://127.0.0.1:" + managementPort(service));
  }
}
