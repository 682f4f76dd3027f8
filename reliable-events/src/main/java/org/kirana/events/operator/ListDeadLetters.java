package org.kirana.events.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.kirana.events.DeadLetters;

/** Which events could not be heard, and which wait behind them. */
@ApplicationScoped
class ListDeadLetters implements OperatorQuestion {

  private final DeadLetters deadLetters;

  ListDeadLetters(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @Override
  public String method() {
    return "GET";
  }

  @Override
  public String path() {
    return "/dead-letters";
  }

  @Override
  public Answer answer(Asked asked) throws SQLException {
    return new Answer.Well(200, deadLetters.list());
  }
}
