package org.kirana.order;

import java.util.ArrayList;
import java.util.List;
import org.kirana.events.Alarms;

final class FakeAlarms implements Alarms {

  final List<String> raised = new ArrayList<>();

  @Override
  public void raise(String reason, String detail) {
    raised.add(reason);
  }
}
