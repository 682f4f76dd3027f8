package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class InfrastructureKindTest {

  @Test
  void withADockerEngineItIsContainers() {
    assertThat(InfrastructureKind.wished(null, () -> true))
        .isEqualTo(InfrastructureKind.CONTAINERS);
  }

  @Test
  void withoutOneItIsProcesses() {
    assertThat(InfrastructureKind.wished(null, () -> false)).isEqualTo(InfrastructureKind.EMBEDDED);
    assertThat(InfrastructureKind.wished(" ", () -> false)).isEqualTo(InfrastructureKind.EMBEDDED);
  }

  @Test
  void aWishNeedsNoLookAtDocker() {
    assertThat(InfrastructureKind.wished("embedded", () -> fail("looked")))
        .isEqualTo(InfrastructureKind.EMBEDDED);
    assertThat(InfrastructureKind.wished("Containers", () -> fail("looked")))
        .isEqualTo(InfrastructureKind.CONTAINERS);
  }

  @Test
  void anotherWishIsRefused() {
    assertThatThrownBy(() -> InfrastructureKind.wished("podman", () -> true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
