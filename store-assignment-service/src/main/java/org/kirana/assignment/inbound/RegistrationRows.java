package org.kirana.assignment.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.RowProblem;

/** The rows of one request: those that could be read, and what is wrong with the others. */
record RegistrationRows(List<Registration> registrations, List<RowProblem> problems) {

  static RegistrationRows read(JsonNode rows, ReadRegistration read) {
    List<Registration> registrations = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    int number = 0;
    for (JsonNode row : rows) {
      try {
        registrations.add(read.read(row));
      } catch (IllegalArgumentException e) {
        problems.add(new RowProblem(number, String.valueOf(e.getMessage())));
      }
      number++;
    }
    return new RegistrationRows(registrations, problems);
  }
}
