package org.kirana.local.infrastructure;

import com.github.dockerjava.api.DockerClient;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A container on fixed ports of the loopback interface, so that it comes back at the same address.
 */
final class ContainerServer {

  private final GenericContainer<?> container;

  private ContainerServer(GenericContainer<?> container) {
    this.container = container;
  }

  static ContainerServer start(
      String image,
      Map<String, String> environment,
      Map<Integer, Integer> ports,
      String... command) {
    GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image));
    container.withEnv(environment);
    List<String> bindings =
        ports.entrySet().stream()
            .map(port -> "127.0.0.1:" + port.getKey() + ":" + port.getValue())
            .toList();
    container.setPortBindings(bindings);
    if (command.length > 0) {
      container.withCommand(command);
    }
    container.start();
    return new ContainerServer(container);
  }

  private static DockerClient docker() {
    return DockerClientFactory.instance().client();
  }

  OptionalLong pid() {
    return OptionalLong.empty();
  }

  boolean isRunning() {
    return Boolean.TRUE.equals(
        docker().inspectContainerCmd(container.getContainerId()).exec().getState().getRunning());
  }

  void stop() {
    if (isRunning()) {
      docker().stopContainerCmd(container.getContainerId()).exec();
    }
  }

  void kill() {
    if (isRunning()) {
      docker().killContainerCmd(container.getContainerId()).exec();
    }
  }

  void freeze() {
    docker().pauseContainerCmd(container.getContainerId()).exec();
  }

  void thaw() {
    docker().unpauseContainerCmd(container.getContainerId()).exec();
  }

  void startAgain() {
    docker().startContainerCmd(container.getContainerId()).exec();
  }

  void remove() {
    container.stop();
  }
}
