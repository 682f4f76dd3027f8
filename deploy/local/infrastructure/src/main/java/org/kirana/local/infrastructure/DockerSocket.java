package org.kirana.local.infrastructure;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quick look for a Docker engine, so that machines without one do not wait for Testcontainers to
 * give up.
 */
final class DockerSocket {

  private DockerSocket() {}

  static boolean mayExist() {
    return System.getenv("DOCKER_HOST") != null
        || Files.exists(Path.of(System.getProperty("user.home"), ".testcontainers.properties"))
        || usualPlaces().stream().anyMatch(DockerSocket::answers);
  }

  private static List<Path> usualPlaces() {
    Path home = Path.of(System.getProperty("user.home"));
    @Nullable String runtime = System.getenv("XDG_RUNTIME_DIR");
    return List.of(
        Path.of("/var/run/docker.sock"),
        home.resolve(".docker/run/docker.sock"),
        home.resolve(".docker/desktop/docker.sock"),
        Path.of(runtime == null ? "/run" : runtime, "docker.sock"));
  }

  private static boolean answers(Path socket) {
    if (!Files.exists(socket)) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException nobodyListens) {
      return false;
    }
  }
}
