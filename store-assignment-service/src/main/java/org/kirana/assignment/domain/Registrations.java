package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What comes of registering many stores at once: all are registered, or none. */
public sealed interface Registrations {

  /**
   * @param changes what would happen to which row; only after a dry run
   */
  record Registered(
      int added,
      int changed,
      int unchanged,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RowChange> changes)
      implements Registrations {

    public Registered {
      changes = List.copyOf(changes);
    }
  }

  /**
   * What would happen to the store of a row.
   *
   * @param row counted as in {@link RowProblem}
   */
  record RowChange(int row, StoreId storeId, String code, RegistrationOutcome change) {}

  record Refused(List<RowProblem> problems) implements Registrations {

    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
