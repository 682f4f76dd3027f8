package org.kirana.local.infrastructure;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/** One Kafka node, controller and broker in one: its folder, its settings, its commands. */
record BrokerNode(Path directory, BrokerListeners listeners) {

  private static final List<String> JVM =
      List.of(
          "-Xms96m",
          "-Xmx320m",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:TieredStopAtLevel=1",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
          "-Dorg.slf4j.simpleLogger.showDateTime=true",
          "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

  void formatWhenNew() {
    writeSettings();
    if (Files.exists(data().resolve("meta.properties"))) {
      return;
    }
    GuardedProcess format =
        run(
            "kafka.tools.StorageTool",
            "format",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            settings().toString(),
            "--ignore-formatted");
    if (format.onExit().join() != 0) {
      throw new IllegalStateException("Kafka's folder could not be formatted; see " + log());
    }
  }

  GuardedProcess start() {
    return run("kafka.Kafka", settings().toString());
  }

  Path log() {
    return directory.resolve("kafka.log");
  }

  private Path data() {
    return directory.resolve("data");
  }

  private Path settings() {
    return directory.resolve("server.properties");
  }

  private GuardedProcess run(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("-cp", libraries() + File.separator + "*", main));
    command.addAll(List.of(arguments));
    return GuardedProcess.start(command, Map.of(), log(), Signal.TERM);
  }

  private static Path libraries() {
    Path libraries = KiranaRoot.find().resolve("deploy/local/kafka-broker/target/libs");
    if (!Files.isDirectory(libraries)) {
      throw new IllegalStateException(
          "Kafka's jars are missing: run ./mvnw -pl deploy/local/kafka-broker package");
    }
    return libraries;
  }

  private void writeSettings() {
    Properties properties = new Properties();
    properties.putAll(BrokerProperties.of(data(), listeners));
    try (var writer = Files.newBufferedWriter(settings())) {
      properties.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
