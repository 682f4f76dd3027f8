package org.kirana.local.infrastructure;

/** A one-node Kafka. */
public interface Broker extends Server {

  /** Host and port for clients, as in {@code bootstrap.servers}. */
  String bootstrapServers();

  /**
   * The port that a {@link TcpProxy} in front of the second listener forwards to; 0 when there is
   * none.
   */
  int portBehindProxy();
}
