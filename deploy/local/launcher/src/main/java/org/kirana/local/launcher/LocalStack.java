package org.kirana.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kirana.local.infrastructure.EmbeddedInfrastructure;
import org.kirana.local.infrastructure.FreePort;
import org.kirana.local.infrastructure.InfrastructureSettings;
import org.kirana.local.infrastructure.Server;
import org.kirana.local.infrastructure.Topics;

/**
 * The whole house on this machine: a broker, a database server, and processes of the chosen
 * services. Each of them can be stopped, killed, frozen and brought back.
 */
public final class LocalStack implements AutoCloseable {

  private final StackSettings settings;
  private final EmbeddedInfrastructure infrastructure;
  private final Addresses addresses;
  private final Secrets secrets;
  private final Map<Service, List<ServiceProcess>> processes = new HashMap<>();

  /** How many instances there have been: a name is never given twice. */
  private final Map<Service, Integer> started = new HashMap<>();

  private LocalStack(
      StackSettings settings, EmbeddedInfrastructure infrastructure, Addresses addresses) {
    this.settings = settings;
    this.infrastructure = infrastructure;
    this.addresses = addresses;
    this.secrets = Secrets.in(settings.directory());
  }

  /** Starts broker, database and services, without waiting for the services' health. */
  public static LocalStack start(StackSettings settings) {
    Addresses addresses = Addresses.chosenBy(settings.ports());
    EmbeddedInfrastructure infrastructure =
        EmbeddedInfrastructure.start(
            InfrastructureSettings.keptIn(settings.directory())
                .withPorts(
                    settings.ports().choose("postgres", 15432),
                    settings.ports().choose("kafka", 19092))
                .proxiedAt(settings.proxiedPort()));
    var stack = new LocalStack(settings, infrastructure, addresses);
    try {
      infrastructure.createTopics(Topics.fromContracts());
      Arrays.stream(Service.values())
          .filter(settings.services()::contains)
          .forEach(stack::startFirst);
      return stack;
    } catch (RuntimeException startFailed) {
      stack.close();
      throw startFailed;
    }
  }

  private void startFirst(Service service) {
    add(
        service,
        new Instance(service.title(), addresses.port(service), addresses.managementPort(service)),
        settings.propertiesOf(service));
  }

  /** One more instance of a service, on a free port. */
  public ServiceProcess startAnother(Service service, Map<String, String> properties) {
    Map<String, String> all = new HashMap<>(settings.propertiesOf(service));
    all.putAll(properties);
    String name = service.title() + "-" + (started.getOrDefault(service, 0) + 1);
    return add(service, new Instance(name, FreePort.any(), FreePort.any()), all);
  }

  public ServiceProcess startAnother(Service service) {
    return startAnother(service, Map.of());
  }

  /** Stops an instance that is not needed any more; the others go on without it. */
  public void dismiss(ServiceProcess instance) {
    processes.values().forEach(instances -> instances.remove(instance));
    instance.stop();
  }

  /** What tells instances of one service apart. */
  private record Instance(String name, int port, int managementPort) {}

  private ServiceProcess add(Service service, Instance instance, Map<String, String> properties) {
    Map<String, String> environment =
        new ServiceEnvironment(infrastructure, addresses, secrets)
            .of(service, instance.port(), instance.managementPort());
    Path log = settings.directory().resolve("logs").resolve(instance.name() + ".log");
    var command = new ServiceProcess.Command(service.jar(), environment, properties);
    ServiceProcess process = ServiceProcess.start(instance.name(), instance.port(), log, command);
    processes.computeIfAbsent(service, first -> new CopyOnWriteArrayList<>()).add(process);
    started.merge(service, 1, Integer::sum);
    return process;
  }

  public Path directory() {
    return settings.directory();
  }

  public EmbeddedInfrastructure infrastructure() {
    return infrastructure;
  }

  public Addresses addresses() {
    return addresses;
  }

  public Secrets secrets() {
    return secrets;
  }

  /** Where the first instance of a service is reached. */
  public URI uri(Service service) {
    return addresses.uri(service);
  }

  /** The first instance of a service. */
  public ServiceProcess process(Service service) {
    return processes(service).getFirst();
  }

  public List<ServiceProcess> processes(Service service) {
    return List.copyOf(processes.getOrDefault(service, List.of()));
  }

  public List<ServiceProcess> processes() {
    return Arrays.stream(Service.values()).flatMap(service -> processes(service).stream()).toList();
  }

  /** Everything that runs, by name, in the order in which it was started. */
  public Map<String, Server> servers() {
    Map<String, Server> servers = new LinkedHashMap<>();
    servers.put("postgres", infrastructure.databases());
    servers.put("kafka", infrastructure.broker());
    processes().forEach(process -> servers.put(process.name(), process));
    return servers;
  }

  public void awaitHealthy(Duration patience) {
    Patience together = Patience.of(patience);
    processes().forEach(process -> process.awaitHealthy(together));
  }

  /** Stops the services together, then the broker, then the database. Data stays. */
  @Override
  public void close() {
    List<Thread> stopping = new ArrayList<>();
    processes().forEach(process -> stopping.add(Thread.ofVirtual().start(process::close)));
    for (Thread each : stopping) {
      try {
        each.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    infrastructure.close();
  }
}
