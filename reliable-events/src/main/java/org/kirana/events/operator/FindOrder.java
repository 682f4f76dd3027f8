package org.kirana.events.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which orders people mean with a name. */
@ApplicationScoped
class FindOrder implements OperatorQuestion {

  private final Instance<Recollection> recollections;

  FindOrder(Instance<Recollection> recollections) {
    this.recollections = recollections;
  }

  @Override
  public String method() {
    return "GET";
  }

  @Override
  public String path() {
    return "/orders";
  }

  @Override
  public Answer answer(Asked asked) throws SQLException {
    List<UUID> found = new ArrayList<>();
    for (Recollection recollection : recollections) {
      found.addAll(recollection.called(asked.text("called")));
    }
    return new Answer.Well(200, found);
  }
}
