package org.kirana.local.infrastructure;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The servers as processes of this machine. */
public record EmbeddedInfrastructure(EmbeddedBroker broker, EmbeddedDatabaseServer databases)
    implements Infrastructure {

  /** Starts both servers at the same time; when one cannot be started, the other is stopped. */
  public static EmbeddedInfrastructure start(InfrastructureSettings settings) {
    DataDirectory directory = DataDirectory.of(settings.directory());
    CompletableFuture<EmbeddedDatabaseServer> databases =
        CompletableFuture.supplyAsync(
            () ->
                EmbeddedDatabaseServer.start(directory.child("postgres"), settings.databasePort()),
            command -> Thread.ofPlatform().daemon().start(command));
    try {
      EmbeddedBroker broker =
          EmbeddedBroker.start(
              directory.child("kafka"), settings.brokerPort(), settings.proxiedPort());
      return together(broker, databases);
    } catch (RuntimeException startFailed) {
      databases.thenAccept(EmbeddedDatabaseServer::close).exceptionally(alsoFailed -> null).join();
      throw startFailed;
    }
  }

  private static EmbeddedInfrastructure together(
      EmbeddedBroker broker, CompletableFuture<EmbeddedDatabaseServer> databases) {
    try {
      return new EmbeddedInfrastructure(broker, databases.join());
    } catch (CompletionException startFailed) {
      broker.close();
      throw new IllegalStateException("PostgreSQL could not be started", startFailed.getCause());
    }
  }
}
