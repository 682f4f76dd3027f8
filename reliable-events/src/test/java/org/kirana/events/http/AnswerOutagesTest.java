package org.kirana.events.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerOutagesTest {

  private final AnswerOutages answers = new AnswerOutages();

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "53300", "25P04", "40P01"})
  void whileTheDatabaseIsAwayCallersAreAskedToComeAgain(String state) {
    HttpProblem problem = answers.toProblem(wrapped(new SQLException("away", state)));
    assertThat(problem.getStatusCode()).isEqualTo(503);
    assertThat(problem.getHeaders()).containsEntry("Retry-After", 5L);
  }

  @Test
  void aFaultOfOursIsNotCalledAnOutage() {
    HttpProblem problem = answers.toProblem(wrapped(new SQLException("no such column", "42703")));
    assertThat(problem.getStatusCode()).isEqualTo(500);
    assertThat(problem.getDetail()).isNull();
  }

  private static RuntimeException wrapped(Exception cause) {
    return new IllegalStateException(cause);
  }
}
