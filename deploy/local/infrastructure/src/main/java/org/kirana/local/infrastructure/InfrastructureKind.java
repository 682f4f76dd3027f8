package org.kirana.local.infrastructure;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/**
 * How the servers run; {@code KIRANA_INFRASTRUCTURE=embedded|containers} overrides what is found.
 */
enum InfrastructureKind {
  EMBEDDED,
  CONTAINERS;

  static InfrastructureKind chosen() {
    String wish =
        System.getProperty("KIRANA_INFRASTRUCTURE", System.getenv("KIRANA_INFRASTRUCTURE"));
    return wished(wish, InfrastructureKind::dockerAnswers);
  }

  static InfrastructureKind wished(@Nullable String wish, BooleanSupplier docker) {
    if (wish == null || wish.isBlank()) {
      return docker.getAsBoolean() ? CONTAINERS : EMBEDDED;
    }
    return valueOf(wish.strip().toUpperCase(Locale.ROOT));
  }

  static boolean dockerAnswers() {
    return DockerSocket.mayExist() && DockerClientFactory.instance().isDockerAvailable();
  }
}
