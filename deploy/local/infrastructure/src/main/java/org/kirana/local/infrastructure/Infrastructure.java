package org.kirana.local.infrastructure;

import java.util.Collection;

/** One broker and one database server, embedded in processes of this machine or in containers. */
public interface Infrastructure extends AutoCloseable {

  Broker broker();

  DatabaseServer databases();

  /**
   * Starts what this machine can run: containers where a Docker engine answers, otherwise embedded
   * processes.
   */
  static Infrastructure start(InfrastructureSettings settings) {
    return switch (InfrastructureKind.chosen()) {
      case CONTAINERS -> ContainerInfrastructure.start(settings);
      case EMBEDDED -> EmbeddedInfrastructure.start(settings);
    };
  }

  /** Temporary data, free ports. */
  static Infrastructure start() {
    return start(InfrastructureSettings.temporary());
  }

  default String bootstrapServers() {
    return broker().bootstrapServers();
  }

  default Database database(String name) {
    return databases().database(name);
  }

  default void createTopics(Collection<Topic> topics) {
    Topics.create(bootstrapServers(), topics);
  }

  @Override
  default void close() {
    broker().close();
    databases().close();
  }
}
