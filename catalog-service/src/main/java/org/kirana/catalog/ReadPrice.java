package org.kirana.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a price that is to be valid from a day on, or everything that is wrong with it. */
@ApplicationScoped
class ReadPrice {

  private static final int THE_ONLY_ROW = 1;

  private final Validator validator;
  private final IndianTime time;

  ReadPrice(Validator validator, IndianTime time) {
    this.validator = validator;
    this.time = time;
  }

  Outcome from(ObjectNode body, LocalDate validFrom) {
    List<RowProblem> problems = new ArrayList<>();
    NumberedRow given = new NumberedRow(THE_ONLY_ROW, body);
    PriceRow row = StrictJson.read(given, body, PriceRow.class, problems);
    if (problems.isEmpty()) {
      validator
          .validate(row)
          .forEach(wrong -> add(problems, wrong.getPropertyPath().toString(), wrong.getMessage()));
    }
    if (row.isOverMrp()) {
      add(problems, "mrpPaise", CheckProduct.UNDER_THE_PRICE);
    }
    if (time.isTooFarAway(validFrom)) {
      add(problems, "validFrom", CheckProduct.TOO_FAR_AWAY);
    }
    return problems.isEmpty() ? new Right(row.checked()) : new Wrong(problems);
  }

  private static void add(List<RowProblem> problems, String field, String problem) {
    problems.add(new RowProblem(THE_ONLY_ROW, field, problem));
  }

  /** What came of reading. */
  sealed interface Outcome {}

  /** It is a price. */
  record Right(Price price) implements Outcome {}

  /** Something is wrong with it. */
  record Wrong(List<RowProblem> problems) implements Outcome {
    Wrong {
      problems = List.copyOf(problems);
    }
  }
}
