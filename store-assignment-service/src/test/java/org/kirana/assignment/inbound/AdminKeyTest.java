package org.kirana.assignment.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminKeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void without_a_configured_key_the_admin_is_closed_to_everybody(String configured) {
    assertThat(status(Optional.of(configured), "Bearer " + configured)).isEqualTo(403);
    assertThat(status(Optional.empty(), null)).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer another-key", "right-key", "Basic right-key", "Bearer ", ""})
  void another_key_is_refused(String given) {
    assertThat(status(Optional.of("right-key"), given)).isEqualTo(401);
  }

  @Test
  void the_key_opens_it() {
    AdminKey key = new AdminKey(Optional.of("right-key"));
    assertThatCode(() -> key.filter(request("Bearer right-key"))).doesNotThrowAnyException();
  }

  private static int status(Optional<String> configured, String given) {
    AdminKey key = new AdminKey(configured);
    return catchThrowableOfType(HttpProblem.class, () -> key.filter(request(given)))
        .getStatusCode();
  }

  private static ContainerRequestContext request(String authorization) {
    ContainerRequestContext request = mock(ContainerRequestContext.class);
    when(request.getHeaderString("Authorization")).thenReturn(authorization);
    return request;
  }
}
