package org.kirana.local.infrastructure;

/**
 * Where the broker listens.
 *
 * @param proxiedPort where clients reach the second listener, through a proxy; 0 when there is none
 */
record BrokerListeners(int port, int controllerPort, int behindProxyPort, int proxiedPort) {

  static BrokerListeners at(int port, int proxiedPort) {
    return new BrokerListeners(
        port, FreePort.any(), proxiedPort == 0 ? 0 : FreePort.any(), proxiedPort);
  }

  String listeners() {
    return "PLAINTEXT://127.0.0.1:"
        + port
        + ",CONTROLLER://127.0.0.1:"
        + controllerPort
        + (proxiedPort == 0 ? "" : ",PROXIED://127.0.0.1:" + behindProxyPort);
  }

  String advertised() {
    return "PLAINTEXT://127.0.0.1:"
        + port
        + (proxiedPort == 0 ? "" : ",PROXIED://127.0.0.1:" + proxiedPort);
  }
}
