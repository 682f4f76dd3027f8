package org.kirana.assignment.domain;

import java.util.List;

/** What comes of registering many stores at once: all are registered, or none. */
public sealed interface Registrations {

  record Registered(int added, int changed, int unchanged) implements Registrations {}

  record Refused(List<RowProblem> problems) implements Registrations {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
