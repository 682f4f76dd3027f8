package org.kirana.invoice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kirana.events.Alarms;

/** Remembers why an operator was called. */
final class FakeAlarms implements Alarms {

  final List<String> raised = new CopyOnWriteArrayList<>();

  @Override
  public void raise(String reason, String detail) {
    raised.add(reason);
  }
}
