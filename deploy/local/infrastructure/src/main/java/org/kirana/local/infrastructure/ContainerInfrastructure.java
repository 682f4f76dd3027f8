package org.kirana.local.infrastructure;

/** The servers as containers of a Docker engine. Their data lives as long as the containers. */
public record ContainerInfrastructure(ContainerBroker broker, ContainerDatabaseServer databases)
    implements Infrastructure {

  public static ContainerInfrastructure start(InfrastructureSettings settings) {
    var databases = ContainerDatabaseServer.start(settings.databasePort());
    try {
      return new ContainerInfrastructure(
          ContainerBroker.start(settings.brokerPort(), settings.proxiedPort()), databases);
    } catch (RuntimeException startFailed) {
      databases.close();
      throw startFailed;
    }
  }
}
