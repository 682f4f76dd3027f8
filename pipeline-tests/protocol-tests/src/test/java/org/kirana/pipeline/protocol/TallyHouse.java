package org.kirana.pipeline.protocol;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.GroupState;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kirana.local.infrastructure.Database;
import org.kirana.local.infrastructure.FreePort;
import org.kirana.local.infrastructure.GuardedProcess;
import org.kirana.local.infrastructure.KiranaRoot;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.local.infrastructure.Signal;
import org.kirana.local.infrastructure.Topic;

/** A tally-service of a test's own: its topics, its database, its instances. */
final class TallyHouse
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  /** Not how long anything should take, but when to give up, also on a busy machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xms24m",
          "-Xmx96m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+AutoCreateSharedArchive",
          "-XX:SharedArchiveFile=" + sharedArchive());

  private final int partitions;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<GuardedProcess> started = new ArrayList<>();
  private boolean shared;
  private String name = "";
  private @Nullable Database database;

  private TallyHouse(int partitions) {
    this.partitions = partitions;
    settings.put("kirana.events.session-timeout", "6s");
    settings.put("kirana.events.transaction-timeout", "4s");
    settings.put("kirana.events.idle-in-transaction-timeout", "2s");
  }

  static TallyHouse withPartitions(int partitions) {
    return new TallyHouse(partitions);
  }

  /** For tests that only look at their own numbers and keys: one house for all of a class. */
  TallyHouse sharedByTheClass() {
    shared = true;
    return this;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    open();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (!shared) {
      open();
    }
  }

  private void open() {
    Awaitility.setDefaultTimeout(PATIENCE);
    name = "tally-" + COUNTER.incrementAndGet();
    database = Ground.infrastructure().database(name);
    createTopics();
    if (!Files.exists(sharedArchive())) {
      rehearse();
    }
  }

  /**
   * The Java virtual machine writes its archive of loaded classes at a polite end; later starts are
   * faster.
   */
  private void rehearse() {
    start("rehearsal").stop(Duration.ofMinutes(2));
  }

  private static Path sharedArchive() {
    return KiranaRoot.find().resolve("pipeline-tests/target/tally-service.jsa");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    started.forEach(GuardedProcess::kill);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Ground.cable().resume();
    if (!shared) {
      started.forEach(GuardedProcess::kill);
    }
    context
        .getExecutionException()
        .ifPresent(failure -> System.err.println("what the instances wrote: " + logs()));
  }

  void createTopics() {
    Topic numbers = new Topic(numbersTopic(), partitions, Duration.ofDays(1));
    Ground.infrastructure()
        .createTopics(
            List.of(
                numbers, numbers.deadLetter(), new Topic(talliesTopic(), 2, Duration.ofDays(1))));
  }

  /** Changes a setting of the instances that start after this. */
  TallyHouse with(String setting, String value) {
    return withSetting("kirana.events." + setting, value);
  }

  /** The same for one that is not of the library's own. */
  TallyHouse withSetting(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  TallyProcess start(String instance) {
    return launch(instance, Ground.infrastructure().bootstrapServers()).awaitReady();
  }

  /** An instance whose only way to the broker is the cable. */
  TallyProcess startAtCable(String instance) {
    return launchAtCable(instance).awaitReady();
  }

  TallyProcess launchAtCable(String instance) {
    return launch(instance, "127.0.0.1:" + Ground.cable().port());
  }

  private TallyProcess launch(String instance, String bootstrapServers) {
    int port = FreePort.any();
    int managementPort = FreePort.any();
    List<String> command = new ArrayList<>(JAVA);
    command.add("-Dquarkus.management.port=" + managementPort);
    properties(instance, bootstrapServers, port)
        .forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", jar().toString()));
    var process =
        GuardedProcess.start(command, Map.of(), logs().resolve(instance + ".log"), Signal.TERM);
    started.add(process);
    return new TallyProcess(process, port, managementPort);
  }

  private Map<String, String> properties(String instance, String bootstrapServers, int port) {
    Map<String, String> properties = new LinkedHashMap<>(settings);
    properties.put("quarkus.http.host", "127.0.0.1");
    properties.put("quarkus.http.port", Integer.toString(port));
    properties.put("kirana.management.token", TallyProcess.OPERATORS_TOKEN);
    properties.put("quarkus.datasource.jdbc.url", database().jdbcUrl());
    properties.put("quarkus.datasource.username", database().username());
    properties.put("quarkus.datasource.password", database().password());
    properties.put("kafka.bootstrap.servers", bootstrapServers);
    properties.put("kirana.tally.instance", instance);
    properties.put("kirana.events.service", name);
    properties.put("kirana.events.hears.number-given", numbersTopic());
    properties.put("kirana.events.announces.number-tallied", talliesTopic());
    properties.put("kirana.events.announces.timer-fired", talliesTopic());
    properties.put("kirana.events.announces.sum-audited", talliesTopic());
    return properties;
  }

  private static Path jar() {
    Path built =
        KiranaRoot.find()
            .resolve("pipeline-tests/tally-service/target/quarkus-app/quarkus-run.jar");
    Path jar = Path.of(System.getProperty("kirana.tally.jar", built.toString()));
    if (!Files.exists(jar)) {
      throw new IllegalStateException("build tally-service first: " + jar + " is missing");
    }
    return jar;
  }

  private Path logs() {
    return KiranaRoot.find().resolve("pipeline-tests/target/protocol").resolve(name);
  }

  void give(Given... numbers) {
    give(List.of(numbers));
  }

  void give(List<Given> numbers) {
    List<Future<RecordMetadata>> sent =
        numbers.stream()
            .map(number -> Ground.producer().send(number.record(numbersTopic())))
            .toList();
    try {
      for (Future<RecordMetadata> each : sent) {
        each.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("the number was not given", e);
    }
  }

  Announced announced() {
    return new Announced(Ground.probe().seen(talliesTopic()));
  }

  List<SeenEvent> deadLetters() {
    return Ground.probe().seen(numbersTopic() + ".dead-letter");
  }

  Ledger ledger() {
    return new Ledger(database());
  }

  Connection connect() throws SQLException {
    return database().connect();
  }

  private Database database() {
    return Objects.requireNonNull(database);
  }

  String name() {
    return name;
  }

  String numbersTopic() {
    return name + "-numbers";
  }

  String talliesTopic() {
    return name + "-tallies";
  }

  /** Waits until the group has this many members and every partition an owner. */
  void awaitMembers(int count) {
    await(count + " members").until(() -> describeGroup().filter(isStableWith(count)).isPresent());
  }

  private static Predicate<ConsumerGroupDescription> isStableWith(int count) {
    return group -> group.groupState() == GroupState.STABLE && group.members().size() == count;
  }

  int members() {
    return describeGroup().map(group -> group.members().size()).orElse(0);
  }

  private Optional<ConsumerGroupDescription> describeGroup() {
    try {
      return Optional.of(
          Ground.admin().describeConsumerGroups(List.of(name)).describedGroups().get(name).get());
    } catch (ExecutionException noSuchGroup) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
