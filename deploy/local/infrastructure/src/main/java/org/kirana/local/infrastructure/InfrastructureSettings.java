package org.kirana.local.infrastructure;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the servers keep their data and which ports they take.
 *
 * @param directory data, kept between starts; null means temporary
 * @param databasePort 0 means any free port
 * @param brokerPort 0 means any free port
 * @param proxiedPort where clients reach the broker's second listener through a proxy, 0 for none
 */
public record InfrastructureSettings(
    @Nullable Path directory, int databasePort, int brokerPort, int proxiedPort) {

  public static InfrastructureSettings temporary() {
    return new InfrastructureSettings(null, 0, 0, 0);
  }

  public static InfrastructureSettings keptIn(Path directory) {
    return new InfrastructureSettings(directory, 0, 0, 0);
  }

  public InfrastructureSettings withPorts(int databasePort, int brokerPort) {
    return new InfrastructureSettings(directory, databasePort, brokerPort, proxiedPort);
  }

  /** Adds a second listener to the broker, advertised at the given port of a {@link TcpProxy}. */
  public InfrastructureSettings proxiedAt(int port) {
    return new InfrastructureSettings(directory, databasePort, brokerPort, port);
  }
}
