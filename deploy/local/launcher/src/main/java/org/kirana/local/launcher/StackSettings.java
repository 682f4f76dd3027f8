package org.kirana.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What of the house runs, and where.
 *
 * @param directory data, logs and secrets; kept between starts
 * @param services the programs to start
 * @param properties further settings of a service, which win over those that it gets here
 * @param proxiedPort where clients reach the broker's second listener, see {@link
 *     org.kirana.local.infrastructure.TcpProxy}; 0 for none
 */
public record StackSettings(
    Path directory,
    Ports ports,
    Set<Service> services,
    Map<Service, Map<String, String>> properties,
    int proxiedPort) {

  public StackSettings {
    directory = directory.toAbsolutePath();
    services = Set.copyOf(services);
    properties = Map.copyOf(properties);
  }

  /** All services, on any free ports. */
  public static StackSettings in(Path directory) {
    return new StackSettings(directory, Ports.any(), EnumSet.allOf(Service.class), Map.of(), 0);
  }

  public StackSettings on(Ports ports) {
    return new StackSettings(directory, ports, services, properties, proxiedPort);
  }

  public StackSettings only(Set<Service> services) {
    return new StackSettings(directory, ports, services, properties, proxiedPort);
  }

  public StackSettings proxiedAt(int port) {
    return new StackSettings(directory, ports, services, properties, port);
  }

  public StackSettings with(Service service, String name, String value) {
    Map<Service, Map<String, String>> changed = new EnumMap<>(Service.class);
    changed.putAll(properties);
    Map<String, String> own = new HashMap<>(changed.getOrDefault(service, Map.of()));
    own.put(name, value);
    changed.put(service, Map.copyOf(own));
    return new StackSettings(directory, ports, services, changed, proxiedPort);
  }

  /** What is killed is given up sooner than in a real house, so that tests and runs end. */
  public StackSettings impatient() {
    StackSettings settings = this;
    for (Service service : Service.values()) {
      settings =
          settings
              .with(service, "kirana.events.session-timeout", "6s")
              .with(service, "kirana.events.transaction-timeout", "5s")
              .with(service, "kirana.events.idle-in-transaction-timeout", "3s");
    }
    return settings
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.status-wait", "PT5S")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.lease", "PT10S")
        .with(Service.MESSAGING_GATEWAY, "kirana.sending.answer-within", "PT3S");
  }

  /** Everything but the simulator, in whose stead another WhatsApp answers. */
  public StackSettings talkingTo(URI whatsApp) {
    return only(EnumSet.complementOf(EnumSet.of(Service.WHATSAPP_SIMULATOR)))
        .with(Service.MESSAGING_GATEWAY, "kirana.whatsapp.base-url", whatsApp.toString());
  }

  Map<String, String> propertiesOf(Service service) {
    return properties.getOrDefault(service, Map.of());
  }
}
