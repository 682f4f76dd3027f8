package org.kirana.local.infrastructure;

/** The servers as processes of this machine. */
public record EmbeddedInfrastructure(EmbeddedBroker broker, EmbeddedDatabaseServer databases)
    implements Infrastructure {

  public static EmbeddedInfrastructure start(InfrastructureSettings settings) {
    DataDirectory directory = DataDirectory.of(settings.directory());
    var databases =
        EmbeddedDatabaseServer.start(directory.child("postgres"), settings.databasePort());
    try {
      var broker =
          EmbeddedBroker.start(
              directory.child("kafka"), settings.brokerPort(), settings.proxiedPort());
      return new EmbeddedInfrastructure(broker, databases);
    } catch (RuntimeException startFailed) {
      databases.close();
      throw startFailed;
    }
  }
}
