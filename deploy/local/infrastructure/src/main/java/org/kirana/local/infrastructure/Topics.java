package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The topics that the contracts name, each with its dead letters. */
public final class Topics {

  private Topics() {}

  /** Every channel of {@code contracts/asyncapi.yaml} and its dead-letter topic. */
  public static List<Topic> fromContracts() {
    return from(KiranaRoot.find().resolve("contracts/asyncapi.yaml"));
  }

  public static List<Topic> from(Path asyncapi) {
    return addresses(asyncapi)
        .map(Topic::named)
        .flatMap(topic -> Stream.of(topic, topic.deadLetter()))
        .toList();
  }

  private static Stream<String> addresses(Path asyncapi) {
    try (var reader = Files.newBufferedReader(asyncapi)) {
      Map<String, Object> document =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      return ((Map<?, ?>) document.getOrDefault("channels", Map.of()))
          .values().stream().map(channel -> (String) ((Map<?, ?>) channel).get("address"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates what does not exist yet; existing topics stay as they are. */
  public static void create(String bootstrapServers, Collection<Topic> topics) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Set<String> existing = admin.listTopics().names().get();
      var results =
          admin.createTopics(
              topics.stream()
                  .filter(topic -> !existing.contains(topic.name()))
                  .map(Topics::request)
                  .toList());
      for (var result : results.values().values()) {
        awaitUnlessExisting(result);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The topics could not be created", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while creating topics", e);
    }
  }

  private static void awaitUnlessExisting(org.apache.kafka.common.KafkaFuture<Void> result)
      throws InterruptedException, ExecutionException {
    try {
      result.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private static NewTopic request(Topic topic) {
    return new NewTopic(topic.name(), topic.partitions(), (short) 1)
        .configs(Map.of("retention.ms", Long.toString(topic.retention().toMillis())));
  }
}
